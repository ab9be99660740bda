package io.qingliu.ingest.intake;

import static io.qingliu.ingest.intake.RefusalReason.BASE64_INVALID;
import static io.qingliu.ingest.intake.RefusalReason.BODY_MISSING;
import static io.qingliu.ingest.intake.RefusalReason.BODY_TOO_LARGE;
import static io.qingliu.ingest.intake.RefusalReason.CONTENT_TYPE_UNSUPPORTED;
import static io.qingliu.ingest.intake.RefusalReason.TWO_BODIES;

import io.qingliu.ingest.charset.DecodedText;
import io.qingliu.ingest.charset.Evidence;
import io.qingliu.ingest.charset.PageDecoder;
import io.qingliu.ingest.intake.Checked.Failed;
import io.qingliu.ingest.intake.Checked.Passed;
import io.qingliu.ingest.raw.RawPage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a page holds.
 *
 * @param sha256 of its bytes, hex; text that came as JSON has the bytes of UTF-8
 */
record Content(DecodedText decoded, String sha256) {
    /** Takes the one body that a page has, if it has one, and at most {@code maxBytes}. */
    static Checked<Content> of(RawPage page, long maxBytes) {
        if (page.body().isPresent()) {
            return page.bodyBase64().isPresent()
                    ? new Failed<>(TWO_BODIES.at(""))
                    : text(page.body().get(), maxBytes);
        }
        return page.bodyBase64().isPresent()
                ? base64(page.bodyBase64().get(), page.declaredCharset(), maxBytes)
                : new Failed<>(BODY_MISSING.at(""));
    }

    private static Checked<Content> text(String body, long maxBytes) {
        // A character has at least one byte, so a text that is too long anyway need not be encoded to know it.
        var bytes = body.length() > maxBytes ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        if (body.length() > maxBytes || bytes.length > maxBytes) {
            return new Failed<>(BODY_TOO_LARGE.at("/body", maxBytes));
        }
        var text = body.startsWith("\uFEFF") ? body.substring(1) : body;
        return new Passed<>(
                new Content(new DecodedText(text, StandardCharsets.UTF_8, Evidence.DECLARED), sha256(bytes)));
    }

    private static Checked<Content> base64(String body, Optional<String> charset, long maxBytes) {
        // Four characters are three bytes, less what the padding says, at most two.
        if (body.length() / 4 * 3L - 2 > maxBytes) {
            return new Failed<>(BODY_TOO_LARGE.at("/bodyBase64", maxBytes));
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return new Failed<>(BASE64_INVALID.at("/bodyBase64"));
        }
        if (bytes.length > maxBytes) {
            return new Failed<>(BODY_TOO_LARGE.at("/bodyBase64", maxBytes));
        }
        return FileSignature.of(bytes)
                .<Checked<Content>>map(kind -> new Failed<>(CONTENT_TYPE_UNSUPPORTED.at("/bodyBase64", kind)))
                .orElseGet(() -> new Passed<>(new Content(PageDecoder.decode(bytes, charset), sha256(bytes))));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
