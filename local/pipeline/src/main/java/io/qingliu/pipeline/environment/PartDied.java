package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that has to run has ended by itself; the message says what, with the end of its log. */
public final class PartDied extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    PartDied(String part, Path log) {
        super("%s has ended by itself. The end of %s:%n%s".formatted(part, log, tail(log)));
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }
}
