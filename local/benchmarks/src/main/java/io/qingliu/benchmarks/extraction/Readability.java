package io.qingliu.benchmarks.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Mozilla's Readability in Node, on the same pages, right after the others. */
record Readability(double pagesPerSecond, Map<String, String> bodies) {
    private static final String SECONDS = "10";

    /** Empty, with a word about why, where Node or its packages are missing. */
    static Optional<Readability> measure(Path pages) {
        var scripts = Path.of(System.getProperty("qingliu.root", "."), "local", "benchmarks", "readability");
        if (!Files.isDirectory(scripts.resolve("node_modules"))) {
            System.err.println("Readability.js is left out: run 'npm ci' in " + scripts);
            return Optional.empty();
        }
        try {
            var node = new ProcessBuilder(
                            "node", "measure.mjs", pages.toAbsolutePath().toString(), SECONDS)
                    .directory(scripts.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var answer = node.getInputStream()) {
                return Optional.of(new ObjectMapper().readValue(answer, Readability.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Readability.js did not run", e);
        }
    }
}
