package io.qingliu.clean.step.numbers;

/** Digits as pages write them: 0-9, ０-９ and 〇一二…十. */
public final class Digits {
    private static final String CHINESE = "〇一二三四五六七八九";

    private Digits() {}

    public static boolean isDigit(char c) {
        return valueOf(c) >= 0 || c == '十';
    }

    /** Value of one digit; -1 for anything else. */
    public static int valueOf(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return c == '零' || c == '○' || c == 'Ｏ' ? 0 : CHINESE.indexOf(c);
    }

    public static boolean isChinese(char c) {
        return c == '十' || c == '零' || c == '○' || CHINESE.indexOf(c) >= 0;
    }

    public static boolean isArabic(char c) {
        return isAscii(c) || isFullWidth(c);
    }

    static boolean isAscii(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isFullWidth(char c) {
        return c >= '０' && c <= '９';
    }
}
