package io.qingliu.pipeline.send;

import io.qingliu.pipeline.screen.Screen;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of everything, for a person: each thing that was refused or left out, and the numbers. */
final class Summary {
    private static final int MOST_LINES = 60;

    private Summary() {}

    static void show(Screen screen, Tally tally, Duration took) {
        tally.refused().stream()
                .limit(MOST_LINES)
                .forEach(one -> screen.foreign("refused   " + one.name() + "  " + one.reason() + ": " + one.message()));
        tally.leftOut().stream()
                .limit(MOST_LINES)
                .forEach(one -> screen.foreign("left out  " + one.name() + "  " + one.reason()));
        more(screen, sum(tally.refusedFor()) - MOST_LINES, "refused");
        more(screen, tally.leftOutCount() - MOST_LINES, "left out");
        screen.line(line(tally, took));
    }

    /** All numbers in one line: {@code 1,998 pages accepted in 3.2 s; 2 refused (url-missing 2)}. */
    static String line(Tally tally, Duration took) {
        var line = new StringBuilder(
                String.format(Locale.ROOT, "%,d pages accepted in %.1f s", tally.accepted(), took.toMillis() / 1000.0));
        reasons(line, "refused", tally.refusedFor());
        reasons(line, "records that are no pages", tally.skippedFor());
        if (tally.leftOutCount() > 0) {
            line.append(String.format(Locale.ROOT, "; %,d left out", tally.leftOutCount()));
        }
        if (tally.sentBeforeCount() > 0) {
            line.append(String.format(Locale.ROOT, "; %,d sent before", tally.sentBeforeCount()));
        }
        return line.toString();
    }

    private static void reasons(StringBuilder line, String what, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            line.append(String.format(Locale.ROOT, "; %,d %s (", sum(counts), what))
                    .append(counts.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .collect(Collectors.joining(", ")))
                    .append(')');
        }
    }

    private static void more(Screen screen, long count, String what) {
        if (count > 0) {
            screen.line(String.format(Locale.ROOT, "(%,d more were %s)", count, what));
        }
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
