package io.qingliu.clean.step.credits;

/** Kinds of characters, as credits use them. */
final class CreditCharacters {
    private CreditCharacters() {}

    // 丨 is a character of the dictionaries, but everybody writes it for a bar: 编辑丨林小禾.
    static boolean isHan(char c) {
        return Character.isIdeographic(c) && c != '丨';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isDivider(char c) {
        return "、，,;；/／|｜丨·•‧・&:：()（）[]【】〔〕［］<>〈〉□■◆◇●○◎▲△☆★-—_".indexOf(c) >= 0;
    }
}
