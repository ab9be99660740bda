package io.qingliu.clean.step.keywords;

import io.qingliu.clean.step.words.WordTable;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;

/** In how many documents of a large collection a word stands; {@code document-frequencies.tsv} says which. Immutable. */
final class DocumentFrequencies {
    // As the table says in its head.
    private static final int DOCUMENTS = 1_088_899;
    // The table leaves out what stands in fewer than ten: half of that for all of these.
    private static final int DOCUMENTS_OF_OTHERS = 5;
    private static final double RARITY_OF_OTHERS = Math.log((double) DOCUMENTS / DOCUMENTS_OF_OTHERS);

    private final WordTable words;
    private final float[] rarities;

    private DocumentFrequencies(WordTable words, float[] rarities) {
        this.words = words;
        this.rarities = rarities;
    }

    static DocumentFrequencies load() {
        var lines = Words.lines(DocumentFrequencies.class, "document-frequencies.tsv");
        var words = new ArrayList<String>(lines.size());
        var rarities = new float[lines.size()];
        for (var line : lines) {
            int tab = line.indexOf('\t');
            rarities[words.size()] =
                    (float) Math.log((double) DOCUMENTS / Integer.parseInt(line, tab + 1, line.length(), 10));
            words.add(line.substring(0, tab));
        }
        return new DocumentFrequencies(WordTable.of(words), rarities);
    }

    /** How many words are listed; their numbers are below that. */
    int size() {
        return words.size();
    }

    /** Number of the word that is this stretch of {@code text}; {@link WordTable#NONE} where it is not listed. */
    int find(String text, int start, int end) {
        return words.find(text, start, end);
    }

    /** {@code ln(documents / documents with the word)}: 3 for 一个, 12.3 for every word that is not listed. */
    double rarity(int word) {
        return 0 <= word && word < rarities.length ? rarities[word] : RARITY_OF_OTHERS;
    }
}
