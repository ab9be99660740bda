package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The folder that one run keeps its state and its logs in. No two runs use the same one at a time. */
public final class DataFolder implements AutoCloseable {
    private static final String LOGS = "logs";

    private final Path root;
    private final boolean temporary;
    private final boolean used;
    private final FileChannel lock;
    private boolean logsKept;

    private DataFolder(Path root, boolean temporary, boolean used, FileChannel lock) {
        this.root = root;
        this.temporary = temporary;
        this.used = used;
        this.lock = lock;
    }

    /** A new folder that goes when this is closed. */
    public static DataFolder temporary() throws IOException {
        return lock(Files.createTempDirectory("qingliu-"), true);
    }

    /**
     * A folder that stays; made where it is not there.
     *
     * @throws InUse where another run has it
     */
    public static DataFolder kept(Path root) throws IOException {
        return lock(Files.createDirectories(root.toAbsolutePath().normalize()), false);
    }

    // The system lets go of the lock when the process ends, however it ends: there is no stale one to clear away.
    private static DataFolder lock(Path root, boolean temporary) throws IOException {
        var file = root.resolve("qingliu.lock");
        var used = Files.exists(file);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DataFolder(root, temporary, used, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another run in this JVM: the same as one in another.
        }
        channel.close();
        throw new InUse(root);
    }

    /** Where the state and the logs of a part stand; made where it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + root.resolve(name), e);
        }
    }

    /** The folder itself. */
    public Path path() {
        return root;
    }

    /** Where the logs of all parts stand. */
    public Path logs() {
        return folder(LOGS);
    }

    /** Something went wrong: the logs stay, even of a temporary folder. */
    public void keepLogs() {
        logsKept = true;
    }

    /** True where an earlier run has left its state here. */
    public boolean used() {
        return used;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        if (temporary) {
            Files.walkFileTree(root, new Deletion(logsKept));
        }
    }

    /** Deletes all, or all but the logs; the servers keep theirs beside their state: {@code kafka/logs}. */
    private static final class Deletion extends SimpleFileVisitor<Path> {
        private final boolean logsKept;

        Deletion(boolean logsKept) {
            this.logsKept = logsKept;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return logsKept && folder.endsWith(LOGS) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException notEmpty) {
                // Logs are in it.
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Another run has the folder. */
    public static final class InUse extends IOException {
        private static final long serialVersionUID = 1L;

        private InUse(Path root) {
            super("another run is using " + root);
        }
    }
}
