package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What names of bodies end with. */
final class Heads {
    // A segmenter that does not know a name may cut its end wrongly; a word this long is hardly there by chance.
    private static final int PLAIN = 3;

    private final Map<String, Head.Kind> kinds = new HashMap<>();
    private final Words words;

    Heads() {
        Words.lines(Heads.class, "heads.txt").forEach(this::read);
        words = Words.of(kinds.keySet());
    }

    private void read(String line) {
        var columns = line.split("\t");
        var kind = new Head.Kind(Need.valueOf(columns[0]), Rank.valueOf(columns[1]));
        Arrays.stream(columns[2].split(" ")).forEach(word -> kinds.put(word, kind));
    }

    /** The longest that ends where the word at {@code index} does. */
    Optional<Head> endingWith(Segmentation text, int index) {
        int end = text.end(index);
        for (int length = words.lengthBefore(text.text(), end); length > 0; length--) {
            int start = end - length;
            boolean plain = length >= PLAIN || text.isBoundary(start) || (length > 1 && start > text.start(index));
            var kind = plain ? kinds.get(text.text().substring(start, end)) : null;
            if (kind != null) {
                return goesOn(text, start, length) ? Optional.empty() : Optional.of(new Head(start, end, kind));
            }
        }
        return Optional.empty();
    }

    // 中心 in 中心支行
    private boolean goesOn(Segmentation text, int start, int length) {
        int longest = words.lengthAt(text.text(), start);
        return longest > length && text.isBoundary(start + longest);
    }
}
