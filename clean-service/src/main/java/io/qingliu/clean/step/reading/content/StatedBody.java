package io.qingliu.clean.step.reading.content;

import java.util.HashSet;
import java.util.Set;

/** The text that a page states as the body of its article, as the set of its short stretches. */
final class StatedBody {
    private static final int STRETCH = 12;

    private final Set<Long> stretches;

    private StatedBody(Set<Long> stretches) {
        this.stretches = stretches;
    }

    static StatedBody of(String body) {
        var key = Headline.key(body);
        var stretches = new HashSet<Long>();
        for (int i = 0; i + STRETCH <= key.length(); i++) {
            stretches.add(hash(key, i));
        }
        return new StatedBody(stretches);
    }

    /** Whether nearly all of the text stands in the body; a text shorter than a stretch never does. */
    boolean holds(String text) {
        var key = Headline.key(text);
        int count = key.length() - STRETCH + 1;
        if (count <= 0) {
            return false;
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            known += stretches.contains(hash(key, i)) ? 1 : 0;
        }
        return known >= count * 0.8;
    }

    private static long hash(String key, int start) {
        long hash = 7;
        for (int i = start; i < start + STRETCH; i++) {
            hash = hash * 1_000_003 + key.charAt(i);
        }
        return hash;
    }
}
