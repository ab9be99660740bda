package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where one server keeps its state, settings and logs; deleted at close where it is temporary. */
record DataDirectory(Path root, boolean temporary) implements AutoCloseable {
    // A server whose parent was killed ends by itself; longer than the limits it is given for that.
    private static final Duration LEAVING = Duration.ofMinutes(1);

    /** Opens a directory that no other run uses; waits for the server of a killed run to end. */
    static DataDirectory open(String server, Optional<Path> wanted) {
        try {
            var data = wanted.isEmpty()
                    ? new DataDirectory(TemporaryDirectory.create(server), true)
                    : new DataDirectory(kept(server, wanted.get()), false);
            data.ownedBy(ProcessHandle.current()); // until there is a server
            return data;
        } catch (IOException e) {
            throw new StartFailure(
                    server + " cannot start: its data directory cannot be made or read (" + e
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
    void ownedBy(ProcessHandle server) {
        try {
            Owner.of(server).write(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the owner of " + root, e);
        }
    }

    /** Gives the directory back after a failed start; the logs that say why it failed stay. */
    void abandon() {
        if (!temporary) {
            close();
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

    private static Path kept(String server, Path wanted) throws IOException {
        var root = Files.createDirectories(wanted.toAbsolutePath());
        if (!Files.isWritable(root)) {
            throw new StartFailure(server + " cannot start: its data directory " + root
                    + " is not writable. Change its owner or give another directory.");
        }
        var owner = Owner.read(root);
        if (owner.isPresent() && !hasLeft(owner.get())) {
            throw new StartFailure(server + " cannot start: its data directory " + root + " is used by process "
                    + owner.get().server().id() + ". Stop that run or give another directory.");
        }
        return root;
    }

    private static boolean hasLeft(Owner owner) {
        var server = owner.server();
        return owner.parent().isAlive()
                ? !server.isAlive()
                : Deadline.in(LEAVING).await(() -> !server.isAlive());
    }
}
