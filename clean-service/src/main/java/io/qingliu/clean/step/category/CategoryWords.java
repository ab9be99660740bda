package io.qingliu.clean.step.category;

import io.qingliu.clean.article.Fact.Category.Topic;
import io.qingliu.clean.step.words.WordTable;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that speak for a category, and how much: the lists beside this class, one for each, named for it. A word may
 * be in several. Immutable.
 */
final class CategoryWords {
    private final WordTable table;
    private final List<List<Vote>> votes; // of each word

    /**
     * What a word says for a category.
     *
     * @param weight from 1, which says little, to 5 of a word that hardly stands elsewhere
     */
    record Vote(Topic topic, int weight) {}

    private CategoryWords(Map<String, List<Vote>> votesByWord) {
        table = WordTable.of(List.copyOf(votesByWord.keySet()));
        votes = votesByWord.values().stream().map(List::copyOf).toList();
    }

    static CategoryWords load() {
        var votes = new LinkedHashMap<String, List<Vote>>();
        for (var topic : Topic.values()) {
            if (topic != Topic.OTHER) {
                for (var line : Words.lines(CategoryWords.class, topic.name().toLowerCase(Locale.ROOT) + ".txt")) {
                    read(line.split(" "), topic, votes);
                }
            }
        }
        return new CategoryWords(votes);
    }

    // 5 word word
    private static void read(String[] line, Topic topic, Map<String, List<Vote>> votes) {
        var vote = new Vote(topic, Integer.parseInt(line[0]));
        for (var word : Arrays.asList(line).subList(1, line.length)) {
            votes.computeIfAbsent(word, ignored -> new ArrayList<>()).add(vote);
        }
    }

    WordTable table() {
        return table;
    }

    List<Vote> votes(int word) {
        return votes.get(word);
    }
}
