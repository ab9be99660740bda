package io.qingliu.clean.message;

/** Names the language of a text, as far as its letters tell. */
final class Language {
    private static final String CHINESE = "zh";
    private static final String UNDETERMINED = "und";

    private Language() {}

    /** {@code zh} where at least half of the letters are Chinese characters; no other language is guessed. */
    static String of(String text) {
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return chinese > 0 && chinese * 2 >= letters ? CHINESE : UNDETERMINED;
    }
}
