import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Makes src/main/resources/io/qingliu/clean/step/persons/characters.tsv.
 *
 * <p>Usage: {@code java -cp hanlp-portable-1.8.6.jar:jieba-analysis-1.0.2.jar NameCharacters.java > characters.tsv}
 *
 * <p>HanLP has counted how often a character is a surname, the first, the second or the only character of a given name,
 * and lists names of foreigners; jieba has counted how often each word stands in ordinary text.
 */
class NameCharacters {
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    // Added to each count: nothing is impossible because nobody has seen it.
    private static final double UNSEEN_IN_NAMES = 0.5;
    private static final double UNSEEN_IN_TEXT = 20;
    // What is rarer than this and in no name says nothing.
    private static final long FEWEST = 1_000;

    private static final List<NR> CHINESE = List.of(NR.B, NR.C, NR.D, NR.E);
    private static final int FOREIGN_FIRST = 4;
    private static final int FOREIGN_LATER = 5;
    private static final int POSITIONS = 6;

    private final long[] ordinary = new long[1 << 16];
    private final long[][] named = new long[POSITIONS][1 << 16];
    private final long[] namedTotals = new long[POSITIONS];
    private long ordinaryTotal;

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var characters = new NameCharacters();
        characters.countOrdinary();
        characters.countChinese();
        characters.countForeign();
        characters.print();
    }

    private void countOrdinary() throws IOException {
        var dictionary = Objects.requireNonNull(NameCharacters.class.getResourceAsStream("/dict.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(dictionary, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split(" ")).filter(columns -> !columns[2].startsWith("nr")).forEach(columns -> {
                long count = Long.parseLong(columns[1]);
                columns[0].chars().forEach(character -> ordinary[character] += count);
                ordinaryTotal += count * columns[0].length();
            });
        }
    }

    private void countChinese() {
        for (char character = FIRST_HAN; character <= LAST_HAN; character++) {
            var item = PersonDictionary.dictionary.get(String.valueOf(character));
            for (int i = 0; item != null && i < CHINESE.size(); i++) {
                add(i, character, item.labelMap.getOrDefault(CHINESE.get(i), 0));
            }
        }
    }

    private void countForeign() throws ReflectiveOperationException {
        TranslatedPersonDictionary.containsKey("清"); // it is read at first use
        var field = TranslatedPersonDictionary.class.getDeclaredField("trie");
        field.setAccessible(true);
        var usual = IntStream.rangeClosed(FIRST_HAN, LAST_HAN)
                .filter(character -> ordinary[character] > 0)
                .mapToObj(character -> String.valueOf((char) character))
                .toList();
        walk((DoubleArrayTrie<?>) field.get(null), "", 1, usual);
    }

    private void walk(DoubleArrayTrie<?> names, String prefix, int state, List<String> characters) {
        for (var character : characters) {
            int next = names.transition(character, state);
            if (next > 0) {
                var name = prefix + character;
                if (name.length() > 1 && names.containsKey(name)) {
                    add(FOREIGN_FIRST, name.charAt(0), 1);
                    name.chars().skip(1).forEach(later -> add(FOREIGN_LATER, (char) later, 1));
                }
                walk(names, name, next, characters);
            }
        }
    }

    private void add(int position, char character, long count) {
        named[position][character] += count;
        namedTotals[position] += count;
    }

    private void print() {
        System.out.println("""
                # How much more often a character stands in a name than in ordinary text, in decibans (ten times the logarithm of the
                # ratio): as a surname, as the first, the second and the only character of a given name, and as the first and a
                # later character of a foreigner's name.
                # Source: the person dictionaries of HanLP portable-1.8.6 (Apache-2.0) and dict.txt of jieba (MIT License,
                # Copyright 2013 Sun Junyi), from jieba-analysis 1.0.2 (Apache-2.0).
                # Made by src/main/scripts/NameCharacters.java; do not edit.""");
        for (char character = FIRST_HAN; character <= LAST_HAN; character++) {
            char each = character;
            if (ordinary[each] >= FEWEST || IntStream.range(0, POSITIONS).anyMatch(i -> named[i][each] > 0)) {
                var line = new StringBuilder().append(each);
                IntStream.range(0, POSITIONS).forEach(i -> line.append('\t').append(weight(i, each)));
                System.out.println(line);
            }
        }
    }

    private long weight(int position, char character) {
        double inNames = (named[position][character] + UNSEEN_IN_NAMES) / namedTotals[position];
        double inText = (ordinary[character] + UNSEEN_IN_TEXT) / ordinaryTotal;
        return Math.round(10 * Math.log10(inNames / inText));
    }
}
