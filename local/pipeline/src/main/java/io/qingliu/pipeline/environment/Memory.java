package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How much memory a JVM has needed at most, in MiB.
 *
 * @param heap before any collection
 * @param live after any collection: what could not be thrown away
 * @param resident of the whole process; only Linux tells
 */
public record Memory(long heap, long live, OptionalLong resident) {
    private static final Pattern COLLECTION = Pattern.compile("([0-9]+)M->([0-9]+)M\\([0-9]+M\\)");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmHWM:\\s+([0-9]+) kB");

    static Memory of(long process, Path collections) throws IOException {
        var heap = 0L;
        var live = 0L;
        for (var line : Files.readAllLines(collections)) {
            var collection = COLLECTION.matcher(line);
            if (collection.find()) {
                heap = Math.max(heap, Long.parseLong(collection.group(1)));
                live = Math.max(live, Long.parseLong(collection.group(2)));
            }
        }
        return new Memory(heap, live, resident(process));
    }

    private static OptionalLong resident(long process) throws IOException {
        var status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        var peak = RESIDENT.matcher(Files.readString(status));
        return peak.find() ? OptionalLong.of(Long.parseLong(peak.group(1)) / 1024) : OptionalLong.empty();
    }
}
