package io.qingliu.pipeline.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files and folders that pages are read from. */
public record Inputs(List<Path> roots) {
    public Inputs {
        roots = List.copyOf(roots);
    }

    /**
     * Every file there is now, in the order of names; hidden ones are left out.
     *
     * @throws NoSuchFileException where a root is not there
     */
    public List<InputFile> files() throws IOException {
        var files = Stream.<InputFile>builder();
        for (var root : roots) {
            // A link to a folder means the folder.
            var real = root.toRealPath();
            try (var walk = Files.walk(real)) {
                walk.filter(Files::isRegularFile).map(path -> file(real, path)).forEach(files);
            }
        }
        return files.build()
                .filter(file -> !isHidden(file.name()))
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private static InputFile file(Path root, Path path) {
        // Of a file that was named itself, its own name is all there is.
        var base = root.equals(path) ? root.resolve("..").normalize() : root;
        try {
            return new InputFile(
                    path,
                    withSlashes(base.relativize(path)),
                    Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withSlashes(Path path) {
        return String.join(
                "/",
                StreamSupport.stream(path.spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }

    private static boolean isHidden(String name) {
        return Stream.of(name.split("/")).anyMatch(part -> part.startsWith("."));
    }
}
