package io.qingliu.clean.step.persons;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts how often each of many names stands in texts, in one walk over each; where one begins another, that counts. */
final class NameCount {
    private final Map<String, Integer> counts = new HashMap<>();
    private final BitSet firsts = new BitSet();
    private final BitSet lengths = new BitSet();

    NameCount(Collection<String> names) {
        for (var name : names) {
            counts.put(name, 0);
            firsts.set(name.charAt(0));
            lengths.set(name.length());
        }
    }

    /** Adds what stands in a text as often as {@code times} says. */
    void read(String text, int times) {
        for (int at = 0; at < text.length(); at++) {
            if (firsts.get(text.charAt(at))) {
                at += Math.max(0, longestAt(text, at, times) - 1);
            }
        }
    }

    private int longestAt(String text, int start, int times) {
        for (int length = lengths.length() - 1; length > 0; length = lengths.previousSetBit(length - 1)) {
            if (start + length <= text.length()) {
                var found =
                        counts.computeIfPresent(text.substring(start, start + length), (name, count) -> count + times);
                if (found != null) {
                    return length;
                }
            }
        }
        return 0;
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }
}
