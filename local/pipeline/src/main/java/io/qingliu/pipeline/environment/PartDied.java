package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that has to run has ended by itself; the message says what, with the end of its logs. */
public final class PartDied extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    PartDied(String part, Path... logs) {
        super(part + " has ended by itself."
                + Stream.of(logs).map(PartDied::tail).collect(Collectors.joining("\n", " ", "")));
    }

    private static String tail(Path log) {
        return "The end of " + log + ":\n" + lastLines(log);
    }

    private static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }
}
