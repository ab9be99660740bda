package io.qingliu.pipeline.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the pages out of a file, whatever kind of file it is. */
public final class PageReader {
    private PageReader() {}

    /** Hands over everything that a file holds, in its order. A file that cannot be read is skipped, with the reason. */
    public static void read(InputFile file, Consumer<Found> found) {
        try {
            switch (FileKind.of(file.name())) {
                case TEXT -> found.accept(WholeFile.read(file, "text/plain", Files::newInputStream));
                case HTML -> found.accept(WholeFile.read(file, "text/html", Files::newInputStream));
                case HTML_COMPRESSED ->
                    found.accept(
                            WholeFile.read(file, "text/html", path -> new GZIPInputStream(Files.newInputStream(path))));
                case CORPUS -> found.accept(CorpusFile.read(file));
                case JSON -> JsonFile.read(file, found);
                case JSON_LINES -> JsonLinesFile.read(file, found);
                case GOLD -> {}
                case UNKNOWN -> found.accept(new Found.Skipped(file.name(), "not a kind of file that holds pages"));
            }
        } catch (IOException e) {
            found.accept(new Found.Skipped(file.name(), "cannot be read: " + e.getMessage()));
        }
    }
}
