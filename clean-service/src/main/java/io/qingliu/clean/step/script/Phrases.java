package io.qingliu.clean.step.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases and what they become, found by the longest match. Looking at a position costs one array access for most
 * characters, and never more than the few dozen phrases that begin with the same one.
 */
final class Phrases {
    private static final int BASIC_PLANE = 1 << 16;

    /** One entry; the key may be a single character. */
    record Phrase(String key, String value) {}

    // For each character the number of its bucket, 0 for none; the phrases of a bucket stand longest first.
    private final short[] bucketOf = new short[BASIC_PLANE];
    private final Phrase[][] buckets;

    /** Phrases of the basic plane. */
    Phrases(Map<String, String> table) {
        var byFirst = new TreeMap<Character, List<Phrase>>();
        table.forEach((key, value) -> byFirst.computeIfAbsent(key.charAt(0), first -> new ArrayList<>())
                .add(new Phrase(key, value)));
        var sorted = new ArrayList<Phrase[]>();
        sorted.add(new Phrase[0]);
        byFirst.forEach((first, phrases) -> {
            phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.key().length())
                    .reversed()
                    .thenComparing(Phrase::key));
            bucketOf[first] = (short) sorted.size();
            sorted.add(phrases.toArray(Phrase[]::new));
        });
        buckets = sorted.toArray(Phrase[][]::new);
    }

    /** All phrases that begin with this character, the longest first; empty for most. */
    Phrase[] beginningWith(char first) {
        return buckets[bucketOf[first]];
    }
}
