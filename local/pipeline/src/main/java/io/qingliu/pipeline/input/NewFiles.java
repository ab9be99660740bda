package io.qingliu.pipeline.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Watches inputs: gives each file once, and again when it has changed. */
public final class NewFiles {
    /** A file that was written to just now may not be whole yet. */
    private static final Duration AT_REST = Duration.ofSeconds(1);

    private final Inputs inputs;
    private final Clock clock;
    private final Map<Path, Instant> taken = new HashMap<>();

    public NewFiles(Inputs inputs, Clock clock) {
        this.inputs = inputs;
        this.clock = clock;
    }

    /** Every file there is; to begin with. */
    public List<InputFile> all() throws IOException {
        return take(Instant.MAX);
    }

    /** Files that are new or have changed, and have come to rest. */
    public List<InputFile> changed() throws IOException {
        try {
            return take(clock.instant().minus(AT_REST));
        } catch (NoSuchFileException e) {
            // Whoever has moved the folder away may put another in its place.
            return List.of();
        }
    }

    private List<InputFile> take(Instant latest) throws IOException {
        var files = inputs.files().stream()
                .filter(file -> !file.modified().isAfter(latest))
                .filter(file -> !file.modified().equals(taken.get(file.path())))
                .toList();
        files.forEach(file -> taken.put(file.path(), file.modified()));
        return files;
    }
}
