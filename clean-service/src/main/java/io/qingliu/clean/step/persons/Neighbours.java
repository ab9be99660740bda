package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.persons.NameCharacters.Position;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands right before and right behind a stretch of text, and how much that speaks for a name. */
final class Neighbours {
    private static final int TITLE_BEFORE = 18;
    private static final int TITLE_BEHIND = 12;
    private static final int EDGE = 4; // of the text
    // What a foreign name needs beside it, since its characters speak for companies as well.
    private static final int SPEAKS = 12;
    private static final int MET = 10;
    // 偏关县杨家川: what is right behind a place is mostly in it.
    private static final int BEHIND_PLACE = -12;
    private static final String DIVISIONS = "省市州盟县旗区乡镇村";
    private static final int LEFT_OVER = -15;
    private static final int NOT_HERE = -50; // 记者 and the like
    // 甄家庄歼灭战, 焦裕禄精神: people do something, things have nouns behind them.
    private static final int NOUN_BEHIND = -10;
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

    Titles titles() {
        return titles;
    }

    boolean isBehindTitle(String text, int start) {
        return titles.lengthBefore(text, start) > 1;
    }

    int weight(Segmentation words, int start, int end) {
        int sum = before(words.text(), start) + behind(words.text(), end);
        boolean untitled = titles.lengthBefore(words.text(), start) == 0;
        if (untitled && behind(words.text(), end) < SPEAKS && isBehindPlace(words, start)) {
            sum += BEHIND_PLACE;
        }
        return sum + leftOver(words, start) + beginsLarger(words, end);
    }

    boolean speaksFor(String text, int start, int end) {
        return before(text, start) >= MET || behind(text, end) >= SPEAKS;
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

    // 叶|刘淑仪: a name is hardly begun before.
    private int leftOver(Segmentation words, int start) {
        var text = words.text();
        boolean surname = start > 1
                && words.isBoundary(start - 1)
                && words.isBoundary(start)
                && characters.weight(text.charAt(start - 1), Position.SURNAME) >= MAYBE_SURNAME
                && before(text, start) <= 0;
        return surname ? LEFT_OVER : 0;
    }

    int behind(String text, int end) {
        if (end == text.length()) {
            return EDGE;
        }
        int word = behind.at(text, end);
        return lengthOfTitleBehind(text, end) > 0 ? Math.max(TITLE_BEHIND, word) : word;
    }

    List<String> titles(String text, int start, int end) {
        var all = new ArrayList<>(titles.before(text, start));
        int length = all.isEmpty() ? lengthOfTitleBehind(text, end) : 0;
        if (length > 0) {
            all.add(text.substring(end, end + length));
        }
        return all;
    }

    // 东方金诚首席分析师王青: the title is the next one's.
    private int lengthOfTitleBehind(String text, int end) {
        int length = titles.lengthAt(text, end);
        int next = end + length;
        boolean others = length > 0
                && next < text.length()
                && characters.weight(text.charAt(next), Position.SURNAME) >= SURELY_SURNAME;
        return others ? 0 : length;
    }

    private static boolean isBehindPlace(Segmentation words, int start) {
        int word = start == 0 ? -1 : words.at(start - 1);
        return word >= 0
                && words.end(word) == start
                && (words.part(word) == PartOfSpeech.PLACE_NAME
                        || DIVISIONS.indexOf(words.text().charAt(start - 1)) >= 0);
    }

    private int beginsLarger(Segmentation words, int end) {
        var text = words.text();
        if (end >= text.length() || behind.at(text, end) > 0) {
            return 0;
        }
        int first = words.at(end);
        for (int word = first;
                word < Math.min(words.size(), first + LONGEST_LARGER) && mayBeInName(words, word);
                word++) {
            if (bodies.lengthBefore(text, words.end(word)) > 0) {
                return LARGER_NAME;
            }
        }
        if (titles.lengthAt(text, end) > 0) {
            return lengthOfTitleBehind(text, end) > 0 ? 0 : TITLE_OF_ANOTHER;
        }
        boolean begins = words.start(first) == end;
        return begins && (isNoun(words, first) || isRest(words, first)) ? NOUN_BEHIND : 0;
    }

    private static boolean isNoun(Segmentation words, int word) {
        return words.length(word) > 1 && words.part(word) == PartOfSpeech.NOUN;
    }

    // 申万宏|源
    private static boolean isRest(Segmentation words, int word) {
        return words.length(word) == 1
                && Character.isIdeographic(words.text().charAt(words.start(word)))
                && switch (words.part(word)) {
                    case NOUN, PERSON_NAME, ADJECTIVE, ABBREVIATION, OTHER_NAME, OTHER -> true;
                    default -> false;
                };
    }

    private static boolean mayBeInName(Segmentation words, int word) {
        return switch (words.part(word)) {
            case NOUN,
                    PERSON_NAME,
                    PLACE_NAME,
                    ORGANIZATION_NAME,
                    OTHER_NAME,
                    VERBAL_NOUN,
                    ADJECTIVE,
                    ABBREVIATION,
                    OTHER -> true;
            case VERB,
                    IDIOM,
                    NUMERAL,
                    ADVERB,
                    MEASURE,
                    TIME,
                    DIRECTION,
                    PRONOUN,
                    PREPOSITION,
                    CONJUNCTION,
                    PARTICLE,
                    PUNCTUATION -> false;
        };
    }
}
