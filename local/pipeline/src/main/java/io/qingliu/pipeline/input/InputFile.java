package io.qingliu.pipeline.input;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that may hold pages.
 *
 * @param name where it stands below the folder that was asked for, with slashes: {@code march/page 1.txt}
 * @param modified when it was last written, in whole milliseconds: the version of the page in it
 */
public record InputFile(Path path, String name, Instant modified) {
    /** True where it is a web archive, which no record of Kafka holds. */
    public boolean isArchive() {
        return FileKind.of(name) == FileKind.ARCHIVE;
    }

    /** How many bytes it has; none where it is gone. */
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The address of a page that is a file: always the same for the same file, and nobody's. */
    String url() {
        try {
            return new URI("https", "files.example.org", "/" + name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address for the file " + name, e);
        }
    }
}
