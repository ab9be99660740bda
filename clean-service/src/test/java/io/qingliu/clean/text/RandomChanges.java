package io.qingliu.clean.text;

import java.util.Random;

/** Changes that no step would think of. */
final class RandomChanges {
    private RandomChanges() {}

    static Changes of(String text, Random random) {
        var changes = Changes.of(text);
        int position = 0;
        while (position < text.length()) {
            int start = position + random.nextInt(5);
            int end = start + random.nextInt(4);
            if (end > text.length()) {
                break;
            }
            changes.replace(start, end, random.nextBoolean() ? "" : "新文");
            position = end;
        }
        return changes.toChanges();
    }
}
