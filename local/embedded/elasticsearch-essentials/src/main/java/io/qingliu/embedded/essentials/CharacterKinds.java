package io.qingliu.embedded.essentials;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The {@code token_chars} of an n-gram tokenizer: which characters belong to a token; none given means all. */
record CharacterKinds(List<IntPredicate> kinds) {
    static CharacterKinds of(Definition definition) {
        var custom = definition.settings().get("custom_token_chars", "");
        return new CharacterKinds(definition.list("token_chars").stream()
                .map(name -> kind(name.strip().toLowerCase(Locale.ROOT), custom))
                .toList());
    }

    boolean contain(int character) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.test(character));
    }

    private static IntPredicate kind(String name, String custom) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> CharacterKinds::isPunctuation;
            case "symbol" -> CharacterKinds::isSymbol;
            case "custom" -> character -> custom.indexOf(character) >= 0;
            default -> throw new IllegalArgumentException("Unknown token type: '" + name + "'");
        };
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
