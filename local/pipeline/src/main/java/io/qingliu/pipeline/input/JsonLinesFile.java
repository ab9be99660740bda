package io.qingliu.pipeline.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;

/** A file with one page a line, in the shape of {@code articles.raw.v1}. Lines go out byte for byte. */
final class JsonLinesFile {
    private JsonLinesFile() {}

    static void read(InputFile file, Consumer<Found> found) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
            var line = new ByteArrayOutputStream();
            for (var number = 1; readLine(in, line); number++) {
                if (line.size() > RawPage.LARGEST) {
                    found.accept(Found.Skipped.tooLarge(file.name() + ":" + number));
                } else if (!isBlank(line.toByteArray())) {
                    found.accept(new Found.Page(RawPage.ofJson(file.name() + ":" + number, line.toByteArray())));
                }
            }
        }
    }

    // Bytes, not characters: a line that is not UTF-8 has to arrive as it is. Of one that is too long only so much is
    // kept that this can be told.
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        var next = in.read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() <= RawPage.LARGEST) {
                line.write(next);
            }
            next = in.read();
        }
        return true;
    }

    private static boolean isBlank(byte[] line) {
        for (var b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
