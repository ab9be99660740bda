package io.qingliu.clean.memory;

import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.message.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Tells whether two fetches of a page brought the same. */
final class Content {
    private Content() {}

    /**
     * SHA-256 over all that cleaning reads of a fetch but its time, hex. Not the hash of the body's bytes: a better
     * decoding of the same bytes or a new hint is news, and the same text in another charset is none.
     */
    static String of(IngestedArticle page) {
        var hash = Sha256.digest();
        add(hash, page.canonicalUrl());
        add(hash, page.format().name());
        add(hash, page.hints().title().orElse(""));
        add(hash, page.hints().publishedAt().map(Object::toString).orElse(""));
        add(hash, page.hints().sourceName().orElse(""));
        add(hash, page.text());
        return HexFormat.of().formatHex(hash.digest());
    }

    // The length goes first, so that two fields never run together into the same bytes.
    private static void add(MessageDigest hash, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        hash.update(bytes);
    }
}
