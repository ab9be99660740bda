package io.qingliu.clean.step.characters;

/**
 * How a page writes dates and times: {@code 11月4日} or {@code 11 月 4 日}. Where it mostly writes them closed up, the few
 * open ones are accidents.
 */
record SpacedNumbers(int open, int closed) {
    private static final String UNITS = "年月日时時分秒点點号號";
    private static final int MOSTLY = 3;

    static SpacedNumbers in(String text) {
        int open = 0;
        int closed = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                open += isBreak(text, i) ? 1 : 0;
            } else if (isDigit(text.charAt(i - 1)) && UNITS.indexOf(c) >= 0) {
                closed++;
            }
        }
        return new SpacedNumbers(open, closed);
    }

    /** Whether the blank at this position is an accident within a date or a time. */
    boolean breaksAt(String text, int blank) {
        return open > 0 && closed >= MOSTLY * open && isBreak(text, blank);
    }

    private static boolean isBreak(String text, int blank) {
        if (text.charAt(blank) != ' ' || blank == 0 || blank + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(blank - 1);
        char after = text.charAt(blank + 1);
        return (isDigit(before) && UNITS.indexOf(after) >= 0)
                || (isDigit(after) && "年月".indexOf(before) >= 0 && startsDate(text, blank + 1));
    }

    // A number of a month or day with its unit, as in 4日.
    private static boolean startsDate(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 2 && isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && "月日".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
