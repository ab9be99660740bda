package io.qingliu.clean.message;

/** Characters beyond the first 65,536, of which Java keeps two halves. */
public final class Surrogates {
    private Surrogates() {}

    /** Whether no half stands alone, so that the text can be written as UTF-8. */
    public static boolean arePaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
