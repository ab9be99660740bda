package io.qingliu.ingest.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters that say how a reader came to a page, never which page: {@code utm_source=feed}. The list is a resource. */
final class TrackingParameters {
    private static final String LIST = "tracking-parameters.txt";
    private static final List<String> LINES = lines();
    private static final Set<String> EXACT =
            LINES.stream().filter(line -> !line.endsWith("*")).collect(Collectors.toUnmodifiableSet());
    private static final List<String> BEGINNINGS = LINES.stream()
            .filter(line -> line.endsWith("*"))
            .map(line -> line.substring(0, line.length() - 1))
            .toList();

    private TrackingParameters() {}

    /** Takes {@code name=value} or a bare name, percent-encoding normalised; upper and lower case are the same. */
    static boolean contains(String parameter) {
        var lower = parameter.toLowerCase(Locale.ROOT);
        var equals = lower.indexOf('=');
        var name = equals < 0 ? lower : lower.substring(0, equals);
        return EXACT.contains(name)
                || EXACT.contains(lower)
                || BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    private static List<String> lines() {
        var resource = Objects.requireNonNull(TrackingParameters.class.getResourceAsStream(LIST), LIST);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIST, e);
        }
    }
}
