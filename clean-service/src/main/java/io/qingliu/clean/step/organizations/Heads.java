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

    private record Kind(Need need, Rank rank) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Words words;

    Heads() {
        Words.lines(Heads.class, "heads.txt").forEach(this::read);
        words = Words.of(kinds.keySet());
    }

    private void read(String line) {
        var columns = line.split("\t");
        var kind = new Kind(Need.valueOf(columns[0]), Rank.valueOf(columns[1]));
        Arrays.stream(columns[2].split(" ")).forEach(word -> kinds.put(word, kind));
    }

    /** The longest that ends where the word at {@code index} does. */
    Optional<Head> endingWith(Segmentation text, int index) {
        int end = text.end(index);
        int length = words.lengthBefore(text.text(), end);
        if (length == 0 || (length < PLAIN && !text.isBoundary(end - length))) {
            return Optional.empty();
        }
        var kind = kinds.get(text.text().substring(end - length, end));
        return Optional.ofNullable(kind).map(known -> new Head(end - length, end, known.need(), known.rank()));
    }
}
