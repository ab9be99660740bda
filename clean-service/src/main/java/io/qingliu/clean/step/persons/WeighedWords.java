package io.qingliu.clean.step.persons;

import io.qingliu.clean.step.words.Words;
import java.util.HashMap;
import java.util.Map;

/** Words with what each says about a name beside it, in decibans; the longest one counts. Immutable. */
final class WeighedWords {
    private final Map<String, Integer> weights;
    private final Words words;

    private WeighedWords(Map<String, Integer> weights) {
        this.weights = weights;
        words = Words.of(weights.keySet());
    }

    /** The words of one side of {@code context.txt}. */
    static WeighedWords load(String side) {
        var weights = new HashMap<String, Integer>();
        for (var line : Words.lines(WeighedWords.class, "context.txt")) {
            var columns = line.split("\t");
            if (columns[0].equals(side)) {
                for (var word : columns[2].split(" ")) {
                    weights.put(word.replace("\\n", "\n"), Integer.parseInt(columns[1]));
                }
            }
        }
        return new WeighedWords(weights);
    }

    int at(String text, int start) {
        int length = words.lengthAt(text, start);
        return length == 0 ? 0 : weightOf(text.substring(start, start + length));
    }

    int before(String text, int end) {
        int length = words.lengthBefore(text, end);
        return length == 0 ? 0 : weightOf(text.substring(end - length, end));
    }

    private int weightOf(String word) {
        return weights.getOrDefault(word, 0);
    }
}
