package io.qingliu.ingest.access;

import io.qingliu.ingest.access.KeyFile.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys of a file, read again when it has changed, so that keys come and go without a restart. While it cannot be used,
 * as in the midst of being written, the keys stay as they were. Any number of threads may use one.
 */
public final class KeysOnFile {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Path file;
    private final Clock clock;
    private final Consumer<String> trouble;
    private volatile State state = new State(Instant.MIN, Optional.empty(), List.of());

    /** {@code trouble} is told, once for each change of the file, why it cannot be used. */
    public KeysOnFile(Path file, Clock clock, Consumer<String> trouble) {
        this.file = file;
        this.clock = clock;
        this.trouble = trouble;
    }

    private record State(Instant nextLook, Optional<Version> version, List<ApiKey> keys) {}

    /** What tells one content of the file from the next. A mounted secret is a link that is put somewhere else. */
    private record Version(Path real, FileTime modified, long size) {
        static final Version ABSENT = new Version(Path.of(""), FileTime.fromMillis(0), 0);
    }

    /** The keys that count now. */
    List<ApiKey> current() {
        return clock.instant().isBefore(state.nextLook()) ? state.keys() : look();
    }

    private synchronized List<ApiKey> look() {
        var now = clock.instant();
        var before = state;
        if (now.isBefore(before.nextLook())) {
            return before.keys();
        }
        var version = version();
        var keys = before.version().equals(Optional.of(version)) ? before.keys() : read(before.keys());
        state = new State(now.plus(BETWEEN_LOOKS), Optional.of(version), keys);
        return keys;
    }

    private List<ApiKey> read(List<ApiKey> before) {
        return switch (KeyFile.read(file)) {
            case Content.Keys(var keys) -> keys;
            case Content.Unusable(var why) -> {
                trouble.accept(why);
                yield before;
            }
        };
    }

    private Version version() {
        try {
            return new Version(file.toRealPath(), Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return Version.ABSENT;
        }
    }
}
