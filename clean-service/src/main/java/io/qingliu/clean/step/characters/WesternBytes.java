package io.qingliu.clean.step.characters;

import java.nio.charset.Charset;

/** The bytes behind characters that Windows-1252 or ISO 8859-1 made of them. */
final class WesternBytes {
    private static final int FIRST = 0x80;
    private static final int LAST_OF_WINDOWS = 0x9F;
    private static final char[] WINDOWS = new char[LAST_OF_WINDOWS - FIRST + 1];

    static {
        var charset = Charset.forName("windows-1252");
        for (int i = 0; i < WINDOWS.length; i++) {
            WINDOWS[i] = new String(new byte[] {(byte) (FIRST + i)}, charset).charAt(0);
        }
    }

    private WesternBytes() {}

    /** The byte that this character was read from, 128 to 255; -1 for any other character. */
    static int of(char c) {
        if (c >= FIRST && c <= 0xFF) {
            return c;
        }
        if (c > 0xFF && c != '\uFFFD') {
            for (int i = 0; i < WINDOWS.length; i++) {
                if (WINDOWS[i] == c) {
                    return FIRST + i;
                }
            }
        }
        return -1;
    }

    /** Where the run of such characters ends. */
    static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && of(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
