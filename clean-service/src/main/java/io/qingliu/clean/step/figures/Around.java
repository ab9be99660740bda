package io.qingliu.clean.step.figures;

import io.qingliu.clean.step.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the words around a number say of it: {@code around.tsv}. Immutable; load it once. */
final class Around {
    private static final int NEAR = 6; // 气温降至零下, 时速达到

    private final Map<String, Words> kinds = new HashMap<>();

    private Around(List<String> lines) {
        for (var line : lines) {
            int tab = line.indexOf('\t');
            kinds.put(
                    line.substring(0, tab),
                    Words.of(Arrays.asList(line.substring(tab + 1).split(" "))));
        }
    }

    static Around load() {
        return new Around(Words.lines(Around.class, "around.tsv"));
    }

    private boolean isBefore(int start, String text, String kind) {
        return words(kind).lengthBefore(text, start) > 0;
    }

    private boolean isBehind(int end, String text, String kind) {
        return words(kind).lengthAt(text, end) > 0;
    }

    private Words words(String kind) {
        return Objects.requireNonNull(kinds.get(kind), kind);
    }

    boolean isAbout(String text, int start, int end) {
        return isBefore(start, text, "about") || isBehind(end, text, "about-behind");
    }

    boolean isOrdinal(String text, int start) {
        return isBefore(start, text, "ordinal");
    }

    boolean isLasting(String text, int start, int end) {
        return isBefore(start, text, "lasting") || isBehind(end, text, "lasting-behind");
    }

    boolean isDated(String text, int start, int end) {
        return isBefore(start, text, "era") || isBehind(end, text, "dated");
    }

    boolean isWarm(String text, int start) {
        return isNear(start, text, "warm");
    }

    boolean isSpeed(String text, int start, int end) {
        return text.startsWith("/", end) || text.startsWith("每", end) || isNear(start, text, "speed");
    }

    private boolean isNear(int start, String text, String kind) {
        for (int i = Math.max(0, start - NEAR); i < start; i++) {
            if (words(kind).lengthAt(text, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
