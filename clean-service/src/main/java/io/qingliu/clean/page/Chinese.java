package io.qingliu.clean.page;

/** Tells pages that are written in Chinese from others, by the letters at the beginning of their text. */
final class Chinese {
    // Enough letters to tell, and a bound for the work.
    private static final int LETTERS = 2_000;
    // A Chinese page about software has about half as many Latin letters as characters; an English one has no
    // characters.
    private static final int LEAST_PERCENT = 10;
    private static final int PERCENT = 100;

    private Chinese() {}

    /** Whether at least a tenth of the first letters are Chinese characters; so is a text without letters. */
    static boolean isWrittenIn(String text) {
        int letters = 0;
        int han = 0;
        for (int i = 0; i < text.length() && letters < LETTERS; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                han += Character.isIdeographic(c) ? 1 : 0;
            }
        }
        return letters == 0 || han * PERCENT >= letters * LEAST_PERCENT;
    }
}
