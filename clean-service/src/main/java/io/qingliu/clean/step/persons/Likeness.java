package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.persons.NameCharacters.Position;

/** How much a stretch of text looks like a name, by its characters and by the words that the segmenter sees in it. */
final class Likeness {
    /** Below it, nothing that stands around makes it a name. */
    static final int HOPELESS = -55;

    // How rarely a name begins where a word does.
    private static final int RARE = -20;
    private static final int RARE_FOREIGN = -28;
    // One name in eight has a single character behind the surname.
    private static final int SHORT = -7;
    private static final int COMPOUND = 25;
    private static final int JAPANESE = -10;
    private static final int JAPANESE_END = 12;
    private static final String JAPANESE_ENDS = "郎子一二三夫雄男介助美代惠树辉彦平之次治司造吾太茂苗充正伟人香里奈央步希翔哉生";
    private static final int RARER = -4;
    private static final int TWO_SURNAMES = -10;
    private static final int ELEMENTS = 12;
    private static final int LONG_ELEMENT = 4;
    private static final int ELEMENT = -6;

    private static final int KNOWN_NAME = 15;
    private static final int KNOWN_GIVEN = 10;
    private static final int WORD_GIVEN = -5;
    private static final int KNOWN_WORD = -22;
    private static final int WORD_AT_START = -12;
    private static final int HOLDS_PLACE = -12;
    private static final int CUT_AT_END = -20;

    private static final int MOST_SURNAME = 25;
    private static final int MOST_GIVEN = 15;
    private static final int LEAST = -10;
    private static final int NEVER = -25; // 的 and 了 are in no name
    private static final int MOST_SYLLABLE = 10;
    private static final int MOST_FOREIGN = 30;

    /** Of a word that the dictionary has for somebody's name. */
    static final int KNOWN = -6;

    private final NameCharacters characters;

    Likeness(NameCharacters characters) {
        this.characters = characters;
    }

    /** The likeness of a surname of {@code surname} characters and a given name. */
    int ofChinese(Segmentation words, int start, int end, int surname) {
        var text = words.text();
        int sum = RARE + (surname > 1 ? COMPOUND : ofSurname(text.charAt(start)));
        int given = end - start - surname;
        if (given == 1) {
            sum += SHORT + clip(text.charAt(end - 1), Position.ONLY, MOST_GIVEN);
        } else {
            sum += ofGiven(words, end - 2);
        }
        // The words are asked only where they may still save it.
        return sum + KNOWN_NAME < HOPELESS ? sum : sum + ofWords(words, start, end);
    }

    private int ofSurname(char character) {
        return Math.min(MOST_SURNAME, characters.weight(character, Position.SURNAME));
    }

    // 胜利 is no rarer a name for its characters not being those of names.
    private int ofGiven(Segmentation words, int start) {
        var text = words.text();
        int sum = clip(text.charAt(start), Position.FIRST, MOST_GIVEN)
                + clip(text.charAt(start + 1), Position.SECOND, MOST_GIVEN);
        int word = words.at(start);
        if (words.start(word) == start && words.length(word) == 2) {
            var part = words.part(word);
            boolean thing = part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.TIME;
            return part == PartOfSpeech.PERSON_NAME ? sum + KNOWN_GIVEN : thing ? Math.max(sum, WORD_GIVEN) : sum;
        }
        return sum;
    }

    int ofJapanese(Segmentation words, int start, int end, int surname) {
        boolean ends = JAPANESE_ENDS.indexOf(words.text().charAt(end - 1)) >= 0;
        return JAPANESE
                + wordsOf(words, start + surname, end)
                + (ends ? JAPANESE_END : 0)
                + (end - start - surname == 2 ? 0 : RARER);
    }

    // 太郎 is a word; what is cut is none.
    private static int wordsOf(Segmentation words, int start, int end) {
        int word = words.at(start);
        boolean known = words.start(word) == start && words.length(word) > 1;
        return (words.isBoundary(end) ? 0 : CUT_AT_END)
                + (words.isBoundary(start) ? 0 : CUT_AT_END)
                + (known ? WORD_AT_START : 0);
    }

    /** 林陈月娥: the name of a married woman who keeps her own. */
    int ofTwoSurnames(Segmentation words, int start, int end) {
        return TWO_SURNAMES
                + ofChinese(words, start + 1, end, 1)
                + Math.min(0, ofSurname(words.text().charAt(start)) - 15);
    }

    /** The likeness of a name that is spelled in Chinese characters. */
    int ofForeign(Segmentation words, int start, int end) {
        return RARE_FOREIGN
                + Math.min(MOST_FOREIGN, syllables(words.text(), start, end))
                + knownWord(words, start, end);
    }

    /** The likeness of a name with dots in it, whose characters need not be those of names. */
    int ofDotted(String text, int start, int end) {
        return Math.clamp(syllables(text, start, end), LEAST, MOST_FOREIGN);
    }

    int ofElements(Segmentation words, int start, int end) {
        int length = end - start;
        return length > 3
                ? ELEMENTS
                : (length > 2 ? LONG_ELEMENT : ELEMENT) + Math.max(0, knownWord(words, start, end));
    }

    /** How much the characters of a stretch are those that names of foreigners are spelled with. */
    int syllables(String text, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += syllable(text, i, i == start);
        }
        return sum;
    }

    int syllable(String text, int at, boolean first) {
        return clip(text.charAt(at), first ? Position.FOREIGN_FIRST : Position.FOREIGN_LATER, MOST_SYLLABLE);
    }

    private int clip(char character, Position position, int most) {
        int weight = characters.weight(character, position);
        return weight <= NEVER ? weight : Math.clamp(weight, LEAST, most);
    }

    private static int knownWord(Segmentation words, int start, int end) {
        int word = words.at(start);
        if (words.start(word) != start || words.end(word) != end) {
            return 0;
        }
        return words.part(word) == PartOfSpeech.PERSON_NAME ? KNOWN_NAME : KNOWN_WORD;
    }

    private static int ofWords(Segmentation words, int start, int end) {
        int first = words.at(start);
        int sum = 0;
        if (words.start(first) == start && words.end(first) == end) {
            return words.part(first) == PartOfSpeech.PERSON_NAME ? KNOWN_NAME : KNOWN_WORD;
        }
        if (words.start(first) == start
                && words.length(first) > 1
                && words.end(first) < end
                && words.part(first) != PartOfSpeech.PERSON_NAME) {
            sum += WORD_AT_START;
        }
        for (int word = first; word < words.size() && words.start(word) < end; word++) {
            boolean place = words.length(word) > 1
                    && (words.part(word) == PartOfSpeech.PLACE_NAME
                            || words.part(word) == PartOfSpeech.ORGANIZATION_NAME);
            sum += place ? HOLDS_PLACE : 0;
            sum += words.end(word) > end ? CUT_AT_END : 0;
        }
        return sum;
    }
}
