package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a server that logs with Log4j. */
record LogFile(Path path) {
    /** Writes a log4j2.properties for this log into the directory. */
    void configureIn(Path directory) {
        var file = directory.resolve("log4j2.properties");
        try {
            Files.writeString(file, Resource.text("server-log4j2.properties").replace("{file}", path.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
