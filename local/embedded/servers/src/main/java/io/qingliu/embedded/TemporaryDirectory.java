package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/** Data directories of runs that keep nothing. */
final class TemporaryDirectory {
    private static final String PREFIX = "qingliu-";

    private TemporaryDirectory() {}

    /** Makes one, and deletes those of runs that were killed before they could. */
    static Path create(String server) throws IOException {
        var parent = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(parent);
        return Files.createTempDirectory(parent, PREFIX + server.toLowerCase(Locale.ROOT) + "-");
    }

    private static void sweep(Path parent) throws IOException {
        try (var siblings = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var sibling : siblings) {
                deleteIfAbandoned(sibling);
            }
        }
    }

    private static void deleteIfAbandoned(Path directory) {
        try {
            if (isAbandoned(directory)) {
                delete(directory);
            }
        } catch (IOException | UncheckedIOException e) {
            // somebody else is sweeping too
        }
    }

    static void delete(Path directory) throws IOException {
        try (var tree = Files.walk(directory)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    // Without a known owner it may be one that is just being made, or not one of these at all.
    private static boolean isAbandoned(Path directory) throws IOException {
        return Files.isWritable(directory)
                && Owner.read(directory).filter(owner -> !owner.isAlive()).isPresent();
    }
}
