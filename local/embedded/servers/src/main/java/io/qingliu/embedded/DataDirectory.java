package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** Where one server keeps its state, settings and logs; deleted at close where it is temporary. */
record DataDirectory(Path root, boolean temporary) implements AutoCloseable {
    static DataDirectory open(String server, Optional<Path> wanted) {
        try {
            if (wanted.isEmpty()) {
                return new DataDirectory(Files.createTempDirectory("qingliu-" + server + "-"), true);
            }
            return new DataDirectory(Files.createDirectories(wanted.get().toAbsolutePath()), false);
        } catch (IOException e) {
            throw new StartFailure("The data directory of " + server + " cannot be made: " + e, e);
        }
    }

    /** A directory inside, made if it is not there. */
    Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StartFailure("The directory " + root.resolve(name) + " cannot be made: " + e, e);
        }
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try (var tree = Files.walk(root)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the temporary directory " + root, e);
        }
    }
}
