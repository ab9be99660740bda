package io.qingliu.index.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of characters that lets a query in Traditional ones find text in Simplified ones. */
final class FoldingTable {
    private static final String RESOURCE = "/elasticsearch/traditional-to-simplified.txt";

    private FoldingTable() {}

    /** Rules of a {@code mapping} char filter, such as {@code 圖=>图}. */
    static List<String> rules() {
        var characters = characters().codePoints().toArray();
        return IntStream.range(0, characters.length / 2)
                .mapToObj(pair ->
                        Character.toString(characters[2 * pair]) + "=>" + Character.toString(characters[2 * pair + 1]))
                .toList();
    }

    private static String characters() {
        try (var resource = Objects.requireNonNull(FoldingTable.class.getResourceAsStream(RESOURCE), RESOURCE);
                var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
