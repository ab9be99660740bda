package io.qingliu.ingest.charset;

/**
 * How well bytes follow the rules of UTF-8, which no other charset follows by chance.
 *
 * @param sequences characters beyond ASCII that are encoded as they must be
 * @param badBytes bytes that belong to no character
 */
record Utf8Shape(int sequences, int badBytes) {
    // Two characters of GBK in a hundred look like one sequence each: eight in a row are nobody's accident.
    private static final int CERTAIN_SEQUENCES = 8;
    private static final int SEQUENCES_PER_BAD_BYTE = 20;

    static Utf8Shape of(byte[] page, int from) {
        var sequences = 0;
        var badBytes = 0;
        for (var i = from; i < page.length; ) {
            var length = characterLength(page, i);
            if (length == 0) {
                badBytes++;
            } else if (length > 1) {
                sequences++;
            }
            i += Math.max(length, 1);
        }
        return new Utf8Shape(sequences, badBytes);
    }

    /** True where the page is UTF-8, with a few bytes damaged at most, whatever anybody says. */
    boolean isCertain() {
        return sequences >= CERTAIN_SEQUENCES && (long) badBytes * SEQUENCES_PER_BAD_BYTE <= sequences;
    }

    /** True where nothing is wrong, however little there is. */
    boolean isFlawless() {
        return badBytes == 0;
    }

    /** Length of the character that begins here, in bytes; 0 where none does (RFC 3629, section 4). */
    private static int characterLength(byte[] page, int at) {
        var lead = page[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        var length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > page.length || !isSecond(lead, page[at + 1] & 0xFF)) {
            return 0;
        }
        for (var i = at + 2; i < at + length; i++) {
            if ((page[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    // Narrower than 80 to BF after four leads: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    private static boolean isSecond(int lead, int second) {
        var least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        var most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return least <= second && second <= most;
    }
}
