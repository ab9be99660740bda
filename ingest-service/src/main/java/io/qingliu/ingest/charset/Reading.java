package io.qingliu.ingest.charset;

import java.nio.charset.Charset;

/**
 * A page read with one charset, and how much like text that looks.
 *
 * @param foreign characters beyond ASCII, and control characters: only they tell charsets apart
 * @param familiar how many of them are what Chinese text is made of; letters of its neighbours count in part
 * @param strange how many stand for bytes that are no character, or are none that a page has: control characters,
 *     private use, not assigned
 */
record Reading(Charset charset, String text, int foreign, double familiar, int strange) {
    private static final double CREDIBLE = 0.3;
    private static final double UNDECIDED = 0.5;

    static Reading of(byte[] page, int from, Charset charset) {
        var text = new String(page, from, page.length - from, charset);
        var foreign = 0;
        var familiar = 0.0;
        var strange = 0;
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isPlain(c)) {
                foreign++;
                if (CommonHanzi.contains(c) || isChinesePunctuation(c)) {
                    familiar++;
                } else if (isStrange(c)) {
                    strange++;
                } else if (before < 0x80 && isEuropean(c)) {
                    familiar += 0.5;
                } else if (isKanaOrHangul(c)) {
                    familiar += 0.25; // enough for a claim to hold, too little to be the evidence
                }
            }
            before = c;
        }
        return new Reading(charset, text, foreign, familiar, strange);
    }

    /** 1 where every character is familiar, below 0 where more is broken than familiar. */
    double score() {
        return foreign == 0 ? UNDECIDED : (familiar - strange) / foreign;
    }

    /** True where nothing speaks against the charset. */
    boolean isCredible() {
        return score() >= CREDIBLE;
    }

    private static boolean isPlain(char c) {
        return c < 0x7F && (c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
    }

    private static boolean isChinesePunctuation(char c) {
        return (c >= '\u3000' && c <= '\u3011') || (c >= '\uFF01' && c <= '\uFF5E');
    }

    private static boolean isKanaOrHangul(char c) {
        return (c >= '\u3041' && c <= '\u30FF') || (c >= '\uAC00' && c <= '\uD7A3');
    }

    private static boolean isEuropean(char c) {
        return (c <= '\u024F' && Character.isLetter(c)) || (c >= '\u2010' && c <= '\u203A');
    }

    private static boolean isStrange(char c) {
        var type = Character.getType(c);
        return c == '\uFFFD'
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
