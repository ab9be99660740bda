package io.qingliu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which server uses a data directory and which process started it; written down inside the directory. */
record Owner(RunningProcess server, RunningProcess parent) {
    private static final String FILE = "owner";

    static Owner of(ProcessHandle server) {
        return new Owner(RunningProcess.of(server), RunningProcess.of(ProcessHandle.current()));
    }

    /** Empty where nobody, or nobody known, uses the directory. */
    static Optional<Owner> read(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            return Optional.of(new Owner(RunningProcess.parse(lines.get(0)), RunningProcess.parse(lines.get(1))));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty(); // half written when its writer was killed
        }
    }

    void write(Path directory) throws IOException {
        Files.writeString(directory.resolve(FILE), server + "\n" + parent + "\n");
    }

    static void erase(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(FILE));
    }

    boolean isAlive() {
        return server.isAlive() || parent.isAlive();
    }
}
