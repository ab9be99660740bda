package io.qingliu.clean.step.keywords;

import io.qingliu.clean.step.words.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Numbers for the terms of one article: a listed one has that of the table, others get the next. */
final class Vocabulary {
    private final DocumentFrequencies frequencies;
    private final Map<String, Integer> others = new HashMap<>();

    Vocabulary(DocumentFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    int number(String text, int start, int end) {
        int listed = frequencies.find(text, start, end);
        return listed != WordTable.NONE
                ? listed
                : others.computeIfAbsent(text.substring(start, end), term -> frequencies.size() + others.size());
    }

    boolean isListed(String text, int start, int end) {
        return frequencies.find(text, start, end) != WordTable.NONE;
    }

    double rarity(int term) {
        return frequencies.rarity(term);
    }
}
