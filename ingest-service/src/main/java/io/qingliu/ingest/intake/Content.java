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
import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.Field;
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
 * @param bytes how many it has; text that came as JSON has the bytes of UTF-8
 * @param sha256 of these bytes, hex
 */
record Content(DecodedText decoded, int bytes, String sha256) {
    /** Takes the one body that a page has, if it has one, and at most {@code maxBytes}. */
    static Checked<Content> of(RawPage page, long maxBytes) {
        return switch (page.bodies().size()) {
            case 0 -> new Failed<>(BODY_MISSING.at(page.notation().bodyPointer()));
            case 1 -> of(page.bodies().getFirst(), page, maxBytes);
            default -> new Failed<>(TWO_BODIES.at(page.notation().root()));
        };
    }

    private static Checked<Content> of(Body body, RawPage page, long maxBytes) {
        var pointer = pointer(body, page);
        return switch (body) {
            case Body.Text(var text) -> text(text, pointer, maxBytes);
            case Body.Base64(var text) ->
                base64(text, pointer, maxBytes).then(bytes -> bytes(bytes, pointer, page.declaredCharset(), maxBytes));
            case Body.Bytes binary -> bytes(binary.bytes(), pointer, page.declaredCharset(), maxBytes);
        };
    }

    /** Where the body of the page stands. */
    static String pointer(Body body, RawPage page) {
        return page.notation().pointer(body instanceof Body.Base64 ? Field.BODY_BASE64 : Field.BODY);
    }

    private static Checked<Content> text(String body, String pointer, long maxBytes) {
        // A character has at least one byte, so a text that is too long anyway need not be encoded to know it.
        var bytes = body.length() > maxBytes ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        if (body.length() > maxBytes || bytes.length > maxBytes) {
            return new Failed<>(BODY_TOO_LARGE.at(pointer, maxBytes));
        }
        var text = body.startsWith("\uFEFF") ? body.substring(1) : body;
        return new Passed<>(new Content(
                new DecodedText(text, StandardCharsets.UTF_8, Evidence.DECLARED), bytes.length, sha256(bytes)));
    }

    private static Checked<byte[]> base64(String body, String pointer, long maxBytes) {
        // Four characters are three bytes, less what the padding says, at most two.
        if (body.length() / 4 * 3L - 2 > maxBytes) {
            return new Failed<>(BODY_TOO_LARGE.at(pointer, maxBytes));
        }
        try {
            return new Passed<>(Base64.getDecoder().decode(body));
        } catch (IllegalArgumentException e) {
            return new Failed<>(BASE64_INVALID.at(pointer));
        }
    }

    private static Checked<Content> bytes(byte[] bytes, String pointer, Optional<String> charset, long maxBytes) {
        if (bytes.length > maxBytes) {
            return new Failed<>(BODY_TOO_LARGE.at(pointer, maxBytes));
        }
        return FileSignature.of(bytes)
                .<Checked<Content>>map(kind -> new Failed<>(CONTENT_TYPE_UNSUPPORTED.at(pointer, kind)))
                .orElseGet(() ->
                        new Passed<>(new Content(PageDecoder.decode(bytes, charset), bytes.length, sha256(bytes))));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
