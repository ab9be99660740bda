package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where one server keeps its state, settings and logs; deleted at close where it is temporary. */
record DataDirectory(String server, Path root, boolean temporary) implements AutoCloseable {
    // A server whose parent was killed ends by itself; longer than the limits it is given for that.
    private static final Duration LEAVING = Duration.ofSeconds(40);

    /** Opens a directory that no other run uses; waits for the server of a killed run to end. */
    static DataDirectory open(String server, Optional<Path> wanted) {
        try {
            if (wanted.isEmpty()) {
                return new DataDirectory(server, TemporaryDirectory.create(server), true);
            }
            var root = Files.createDirectories(wanted.get().toAbsolutePath());
            if (!Files.isWritable(root)) {
                throw new StartFailure(server + " cannot start: its data directory " + root
                        + " is not writable. Change its owner or give another directory.");
            }
            awaitFree(server, root);
            return new DataDirectory(server, root, false);
        } catch (IOException e) {
            throw new StartFailure(
                    server + " cannot start: its data directory cannot be made (" + e
                            + "). Give a directory that this user may write.",
                    e);
        }
    }

    /** A directory inside, made if it is not there. */
    Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + root.resolve(name), e);
        }
    }

    /** Writes down who uses the directory from now on. */
    void ownedBy(ProcessHandle process) {
        try {
            Owner.of(process).write(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the owner of " + root, e);
        }
    }

    @Override
    public void close() {
        try {
            if (temporary) {
                TemporaryDirectory.delete(root);
            } else {
                Owner.erase(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give back the data directory " + root, e);
        }
    }

    private static void awaitFree(String server, Path root) throws IOException {
        var owner = Owner.read(root);
        if (owner.isEmpty()) {
            return;
        }
        var user = owner.get().server();
        var abandoned = !owner.get().parent().isAlive();
        var left = abandoned && Deadline.in(LEAVING).await(() -> !user.isAlive());
        if (!left && user.isAlive()) {
            throw new StartFailure(server + " cannot start: its data directory " + root + " is used by process "
                    + user.id() + ". Stop that run or give another directory.");
        }
    }
}
