package io.qingliu.pipeline.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files and folders that pages are read from. */
public record Inputs(List<Path> roots) {
    /** Archives that keep no times unpack to 1970 or 1980, and no page can have been fetched then. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    public Inputs {
        roots = List.copyOf(roots);
    }

    /**
     * Every file there is now, in the order of names; hidden ones are left out.
     *
     * @throws NoSuchFileException where a root is not there
     */
    public List<InputFile> files() throws IOException {
        var files = new ArrayList<InputFile>();
        for (var root : roots) {
            // A link to a folder means the folder.
            var real = root.toRealPath();
            Files.walkFileTree(real, new Collecting(real, files));
        }
        return files.stream()
                .filter(file -> !isHidden(file.name()))
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private static boolean isHidden(String name) {
        return Stream.of(name.split("/")).anyMatch(part -> part.startsWith("."));
    }

    private static final class Collecting extends SimpleFileVisitor<Path> {
        private final Path base;
        private final List<InputFile> files;

        Collecting(Path root, List<InputFile> files) {
            // Of a file that was named itself, its own name is all there is.
            base = Files.isDirectory(root) ? root : root.resolveSibling("");
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(new InputFile(path, withSlashes(base.relativize(path)), modified(attributes)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            // Files come and go while a folder is watched.
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        private static Instant modified(BasicFileAttributes attributes) {
            var modified = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS);
            return modified.isBefore(EARLIEST) ? EARLIEST : modified;
        }

        private static String withSlashes(Path path) {
            return String.join(
                    "/",
                    StreamSupport.stream(path.spliterator(), false)
                            .map(Path::toString)
                            .toList());
        }
    }
}
