package io.qingliu.ingest.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 by the letter: bytes that are no character, and characters that have no bytes. */
public final class Utf8 {
    private Utf8() {}

    /** Empty where the bytes are not UTF-8. A byte order mark at the beginning is left out. */
    public static Optional<String> decode(byte[] bytes) {
        return decodeWhole(bytes).map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Empty where the bytes are not UTF-8; else the text that gives the same bytes again. */
    public static Optional<String> decodeWhole(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        // Only a replaced byte or a real U+FFFD makes the slow and strict way necessary.
        return text.indexOf('\uFFFD') >= 0 && !isValid(bytes) ? Optional.empty() : Optional.of(text);
    }

    /** Puts U+FFFD in the place of each half of a surrogate pair that stands alone. */
    public static String encodable(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_16
                        .decode(StandardCharsets.UTF_16.encode(text))
                        .toString();
            }
        }
        return text;
    }

    private static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
