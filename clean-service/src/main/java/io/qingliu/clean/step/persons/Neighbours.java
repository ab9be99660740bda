package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.persons.NameCharacters.Position;
import io.qingliu.clean.step.words.Words;
import java.util.List;

/** What words right before and right behind a stretch of text say about a name there. Immutable; load it once. */
final class Neighbours {
    private static final int TITLE_BEFORE = 18;
    private static final int TITLE_BEHIND = 12;
    private static final int EDGE = 4; // of the text
    private static final int NOT_HERE = -50; // 记者 and the like
    // 甄家庄歼灭战, 焦裕禄精神: people do something, things have nouns behind them.
    private static final int NOUN_BEHIND = -10;
    private static final int VERB_BEHIND = 6;
    private static final int TITLE_OF_ANOTHER = -15;
    private static final int LARGER_NAME = -30;
    private static final int LONGEST_LARGER = 7; // words
    private static final int SURELY_SURNAME = 10;
    private static final int MAYBE_SURNAME = 1;

    private final Titles titles = new Titles();
    private final Words bodies = Words.load(Neighbours.class, "bodies.txt");
    private final WeighedWords before = WeighedWords.load("before");
    private final WeighedWords behind = WeighedWords.load("behind");
    private final NameCharacters characters;

    Neighbours(NameCharacters characters) {
        this.characters = characters;
    }

    boolean isSurname(char character) {
        return characters.weight(character, Position.SURNAME) >= MAYBE_SURNAME;
    }

    int titleBefore(String text, int start) {
        return titles.lengthBefore(text, start);
    }

    int titleAt(String text, int start) {
        return titles.lengthAt(text, start);
    }

    List<String> titlesBefore(String text, int start) {
        return titles.before(text, start);
    }

    int before(String text, int end) {
        int start = end > 0 && isBlank(text.charAt(end - 1)) ? end - 1 : end;
        if (start == 0) {
            return EDGE;
        }
        int word = before.before(text, start);
        return titles.lengthBefore(text, start) > 0 && word > NOT_HERE ? Math.max(TITLE_BEFORE, word) : word;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\u3000';
    }

    int behind(String text, int end) {
        if (end == text.length()) {
            return EDGE;
        }
        int word = behind.at(text, end);
        return titleBehind(text, end) > 0 ? Math.max(TITLE_BEHIND, word) : word;
    }

    /** Length of the title behind a name that ends there; 0 where it is the next one's: 东方金诚首席分析师王青. */
    int titleBehind(String text, int end) {
        int length = titles.lengthAt(text, end);
        int next = end + length;
        boolean others = length > 0
                && next < text.length()
                && characters.weight(text.charAt(next), Position.SURNAME) >= SURELY_SURNAME;
        return others ? 0 : length;
    }

    /** What the kinds of words behind say: people do something, things are parts of names of larger things. */
    int ofKinds(Segmentation words, int end) {
        var text = words.text();
        if (end >= text.length() || behind.at(text, end) > 0) {
            return 0;
        }
        int first = words.at(end);
        int last = Math.min(words.size(), first + LONGEST_LARGER);
        for (int word = first; word < last && mayBeInName(words, word); word++) {
            if (bodies.lengthBefore(text, words.end(word)) > 0) {
                return LARGER_NAME;
            }
        }
        if (titles.lengthAt(text, end) > 0) {
            return titleBehind(text, end) > 0 ? 0 : TITLE_OF_ANOTHER;
        }
        return words.start(first) == end ? ofPart(words, first) : 0;
    }

    private static int ofPart(Segmentation words, int word) {
        boolean verb = words.part(word) == PartOfSpeech.VERB && words.length(word) > 1;
        return verb ? VERB_BEHIND : isNameless(words, word) ? NOUN_BEHIND : 0;
    }

    // A noun, or what is left of a longer name: 申万宏|源.
    private static boolean isNameless(Segmentation words, int word) {
        boolean single = words.length(word) == 1;
        return switch (words.part(word)) {
            case NOUN -> true;
            case PERSON_NAME, ADJECTIVE, ABBREVIATION, OTHER_NAME -> single;
            case OTHER -> single && Character.isIdeographic(words.text().charAt(words.start(word)));
            case PLACE_NAME,
                    ORGANIZATION_NAME,
                    VERB,
                    VERBAL_NOUN,
                    ADVERB,
                    NUMERAL,
                    MEASURE,
                    TIME,
                    DIRECTION,
                    PRONOUN,
                    PREPOSITION,
                    CONJUNCTION,
                    PARTICLE,
                    IDIOM,
                    PUNCTUATION -> false;
        };
    }

    private static boolean mayBeInName(Segmentation words, int word) {
        var part = words.part(word);
        return part.isNoun() || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.OTHER;
    }
}
