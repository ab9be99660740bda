package io.qingliu.clean.step.fingerprint;

import java.util.Arrays;

/** The 5-grams of a text as hashes, letters and digits only: papers differ in their blanks and punctuation. */
final class Grams {
    private static final int LENGTH = 5;
    // Odd, with bits all over: the golden ratio of 64 bits, and a multiplier of David Stafford's mixers.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xBF58476D1CE4E5B9L;
    private static final int FULL_WIDTH = '！' - '!';

    private Grams() {}

    /** One hash for each place where a 5-gram begins; none in a text of less than five letters. */
    static long[] of(String text) {
        var letters = letters(text);
        if (letters.length < LENGTH) {
            return new long[0];
        }
        var grams = new long[letters.length - LENGTH + 1];
        for (int i = 0; i < grams.length; i++) {
            long gram = 0;
            for (int j = i; j < i + LENGTH; j++) {
                gram = gram * SPREAD + letters[j];
            }
            grams[i] = mixed(gram);
        }
        return grams;
    }

    // In lower case and half width, so that ３Ｄ and 3d are one.
    private static int[] letters(String text) {
        var letters = new int[text.length()];
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                letters[count++] = Character.toLowerCase(letter >= '！' && letter <= '～' ? letter - FULL_WIDTH : letter);
            }
        }
        return Arrays.copyOf(letters, count);
    }

    private static long mixed(long gram) {
        long half = (gram ^ (gram >>> 30)) * MIX;
        return half ^ (half >>> 31);
    }
}
