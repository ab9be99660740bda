package io.qingliu.ingest.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding in one form: only where it is needed, in capitals. {@code /%7eli/新} becomes {@code /~li/%E6%96%B0}. */
final class PercentEncoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final boolean[] UNRESERVED =
            table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
    // The characters of a path and of a query after RFC 3986, and the unreserved ones.
    private static final boolean[] PLAIN =
            table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?");

    private PercentEncoding() {}

    /** Normalises a path, a query or a fragment; doing it twice changes nothing more. */
    static String normalize(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (c == '%' && isEncoded(text, i)) {
                append(out, (byte) HexFormat.fromHexDigits(text, i + 1, i + 3), UNRESERVED);
                i += 3;
            } else {
                encode(out, c);
                i += Character.charCount(c);
            }
        }
        return out.toString();
    }

    private static boolean isEncoded(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static void encode(StringBuilder out, int codePoint) {
        // Half a surrogate pair has no UTF-8 form and would come out as '?', which means something in a URL.
        var character = Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint;
        for (var b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            append(out, b, PLAIN);
        }
    }

    private static void append(StringBuilder out, byte b, boolean[] plain) {
        if (b >= 0 && plain[b]) {
            out.append((char) b);
        } else {
            out.append('%').append(HEX.toHexDigits(b));
        }
    }

    private static boolean[] table(String characters) {
        var table = new boolean[128];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }
}
