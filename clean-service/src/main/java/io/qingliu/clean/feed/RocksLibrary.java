package io.qingliu.clean.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.rocksdb.NativeLibraryLoader;

/**
 * Unpacks the native library of RocksDB into the state directory, which has to be writable anyway. Left to itself
 * RocksDB takes the temporary directory and a new name each time, and a killed process leaves 15 MB behind.
 */
final class RocksLibrary {
    private RocksLibrary() {}

    /** Loads the library in the background. */
    static CompletableFuture<Void> load(Path stateDirectory) {
        return CompletableFuture.runAsync(() -> {
            try {
                var directory = Files.createDirectories(stateDirectory.resolve("native"));
                NativeLibraryLoader.getInstance().loadLibrary(directory.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot unpack RocksDB into " + stateDirectory, e);
            }
        });
    }
}
