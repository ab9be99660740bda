package io.qingliu.pipeline.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the pages out of a file, whatever kind of file it is. */
public final class PageReader {
    private PageReader() {}

    /**
     * Hands over everything that a file holds, in its order. A file that cannot be read and a page that is larger than a
     * record may be are skipped, with the reason.
     */
    public static void read(InputFile file, Consumer<Found> found) {
        try {
            readAll(
                    file,
                    one -> found.accept(
                            one instanceof Found.Page(var page) && page.isTooLarge()
                                    ? Found.Skipped.tooLarge(page.name())
                                    : one));
        } catch (IOException e) {
            found.accept(new Found.Skipped(file.name(), "cannot be read: " + Trouble.of(e)));
        }
    }

    private static void readAll(InputFile file, Consumer<Found> found) throws IOException {
        switch (FileKind.of(file.name())) {
            case TEXT -> found.accept(WholeFile.read(file, "text/plain", Files::newInputStream));
            case HTML -> found.accept(WholeFile.read(file, "text/html", Files::newInputStream));
            case HTML_COMPRESSED ->
                found.accept(
                        WholeFile.read(file, "text/html", path -> new GZIPInputStream(Files.newInputStream(path))));
            case CORPUS -> found.accept(CorpusFile.read(file));
            case JSON -> JsonFile.read(file, found);
            case JSON_LINES -> JsonLinesFile.read(file, found);
            case ARCHIVE ->
                found.accept(new Found.Skipped(file.name(), "a web archive, which only ./qingliu send takes"));
            case GOLD -> {}
            case UNKNOWN -> found.accept(new Found.Skipped(file.name(), "not a kind of file that holds pages"));
        }
    }
}
