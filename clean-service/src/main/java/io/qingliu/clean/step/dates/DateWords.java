package io.qingliu.clean.step.dates;

import io.qingliu.clean.step.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of {@code date-words.tsv}. Immutable; load it once. */
final class DateWords {
    private static final String NONE = "-";

    private final Map<String, Relative> relatives = new HashMap<>();
    private final Map<String, Words> around = new HashMap<>();
    private final Words all;

    /** A stretch of time told from today: 上月 is the month of distance -1. */
    record Relative(Span span, int distance, int length) {}

    /** How long a stretch is. */
    enum Span {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        HALF,
        QUARTER,
        QUARTERS
    }

    private DateWords(List<String> lines) {
        var words = new HashMap<String, Boolean>();
        for (var line : lines) {
            var columns = line.split("\t");
            var list = List.of(columns[columns.length - 1].split(" "));
            if (columns.length == 2) {
                around.put(columns[0], Words.of(list));
                continue;
            }
            for (var word : list) {
                words.put(word, true);
                if (!columns[0].equals(NONE)) {
                    relatives.put(
                            word, new Relative(Span.valueOf(columns[0]), Integer.parseInt(columns[1]), word.length()));
                }
            }
        }
        all = Words.of(words.keySet());
    }

    static DateWords load() {
        return new DateWords(Words.lines(DateWords.class, "date-words.tsv"));
    }

    /** The word that begins at {@code start}, the longest one, where it tells a time. */
    Optional<Relative> at(String text, int start) {
        int length = all.lengthAt(text, start);
        return length == 0
                ? Optional.empty()
                : Optional.ofNullable(relatives.get(text.substring(start, start + length)));
    }

    boolean isBehind(String kind, String text, int end) {
        return words(kind).lengthAt(text, end) > 0;
    }

    boolean isBefore(String kind, String text, int start) {
        return words(kind).lengthBefore(text, start) > 0;
    }

    private Words words(String kind) {
        return Objects.requireNonNull(around.get(kind), kind);
    }
}
