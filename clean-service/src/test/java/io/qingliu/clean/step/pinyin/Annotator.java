package io.qingliu.clean.step.pinyin;

import io.qingliu.clean.step.CleanPages;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A machine that annotates characters: it knows one reading for each of a few, and writes it each time. */
final class Annotator {
    private static final Map<Character, String> READINGS = readings();
    private static final List<String> BRACKETS = List.of("()", "（）");

    private final Random random;

    /** A page and the number of annotations in it. */
    record Annotated(String text, int annotations) {}

    Annotator(Random random) {
        this.random = random;
    }

    /** {@code 產(chǎn)業(yè)} */
    Annotated toned(String page) {
        return annotate(page, "", READINGS);
    }

    /** {@code 書(shu) 記} */
    Annotated toneless(String page) {
        var plain = new HashMap<Character, String>();
        READINGS.forEach((character, reading) -> plain.put(character, withoutTone(reading)));
        return annotate(page, " ", plain);
    }

    private Annotated annotate(String page, String after, Map<Character, String> readings) {
        var habit = habit(page);
        var brackets = BRACKETS.get(random.nextInt(BRACKETS.size()));
        var out = new StringBuilder();
        int annotations = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            out.append(c);
            if (habit.contains(c)) {
                out.append(brackets.charAt(0))
                        .append(readings.get(c))
                        .append(brackets.charAt(1))
                        .append(after);
                annotations++;
            }
        }
        return new Annotated(out.toString(), annotations);
    }

    // A tenth to a half of the characters that it could annotate.
    private Set<Character> habit(String page) {
        double share = 0.1 + 0.4 * random.nextDouble();
        var habit = new HashSet<Character>();
        page.chars().distinct().filter(c -> READINGS.containsKey((char) c)).forEach(c -> {
            if (random.nextDouble() < share) {
                habit.add((char) c);
            }
        });
        return habit;
    }

    private static String withoutTone(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFD).replaceAll("[\\u0300\\u0301\\u0304\\u030C]", "");
    }

    private static Map<Character, String> readings() {
        var readings = new HashMap<Character, String>();
        for (var line : CleanPages.lines("/io/qingliu/clean/step/pinyin/readings.tsv")) {
            var columns = line.split("\t", -1);
            for (char c : columns[1].toCharArray()) {
                readings.put(c, columns[0]);
            }
        }
        return readings;
    }
}
