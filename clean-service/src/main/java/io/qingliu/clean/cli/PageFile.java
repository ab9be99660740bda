package io.qingliu.clean.cli;

import io.qingliu.clean.preview.Decoding;
import io.qingliu.clean.preview.InvalidPage;
import io.qingliu.clean.preview.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A page in a file or on standard input, packed with gzip or not. The name tells JSON, HTML and text apart. */
final class PageFile {
    private static final String PACKED = ".gz";

    private PageFile() {}

    static RawPage read(Arguments arguments, InputStream standardInput) throws UnusableInput {
        var bytes = bytes(arguments.file(), standardInput);
        var name = arguments.file().toLowerCase(Locale.ROOT);
        if (name.endsWith(PACKED)) {
            name = name.substring(0, name.length() - PACKED.length());
        }
        if (name.endsWith(".json")) {
            return json(bytes, arguments);
        }
        boolean html = arguments.html() || name.endsWith(".html") || name.endsWith(".htm");
        return page(arguments.url().orElse(null), html ? "text/html" : "text/plain", Decoding.of(bytes));
    }

    private static byte[] bytes(String file, InputStream standardInput) throws UnusableInput {
        try {
            return unpacked(
                    file.equals(Arguments.STANDARD_INPUT)
                            ? standardInput.readAllBytes()
                            : Files.readAllBytes(Path.of(file)));
        } catch (NoSuchFileException e) {
            throw new UnusableInput("no such file: " + file);
        } catch (IOException e) {
            throw new UnusableInput("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 2 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b; // gzip says so itself
        if (!packed) {
            return bytes;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        }
    }

    private static RawPage json(byte[] bytes, Arguments arguments) throws UnusableInput {
        try {
            var page = RawPage.read(bytes);
            return new RawPage(
                    arguments.url().orElse(page.url()),
                    page.fetchedAt(),
                    arguments.html() ? "text/html" : page.contentType(),
                    page.body(),
                    page.bodyBase64(),
                    page.title(),
                    page.publishedAt(),
                    page.sourceName());
        } catch (InvalidPage e) {
            throw new UnusableInput(arguments.file() + ": " + e.reason().message());
        }
    }

    private static RawPage page(@Nullable String url, String contentType, String body) {
        return new RawPage(url, null, contentType, body, null, null, null, null);
    }
}
