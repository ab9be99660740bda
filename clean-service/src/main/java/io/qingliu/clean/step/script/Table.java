package io.qingliu.clean.step.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads tables that stand beside this class: a key and a value in each line, divided by a tab; {@code #} comments. */
final class Table {
    private Table() {}

    static Map<String, String> read(String resource) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var table = new LinkedHashMap<String, String>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                if (tab <= 0) {
                    throw new IllegalStateException(resource + " has a line without a tab: " + line);
                }
                table.put(line.substring(0, tab), line.substring(tab + 1));
            });
            return table;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
