package io.qingliu.pipeline.input;

import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file that is one page, byte for byte: its charset is for the pipeline to find out. */
final class WholeFile {
    /** With Base64, what one record of 32 MiB takes. */
    private static final int LARGEST = 23 << 20;

    private WholeFile() {}

    interface Opening {
        InputStream open(Path path) throws IOException;
    }

    static Found read(InputFile file, String contentType, Opening opening) throws IOException {
        try (var in = opening.open(file.path())) {
            // Not the size of the file, which says nothing of what comes out of a compressed one.
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return new Found.Skipped(file.name(), "larger than 23 MiB, the most that one record takes");
            }
            var message = Json.object()
                    .put("url", file.url())
                    .put("fetchedAt", file.modified().toString())
                    .put("contentType", contentType)
                    .put("bodyBase64", bytes);
            return new Found.Page(RawPage.of(file.name(), file.url(), Json.bytes(message)));
        }
    }
}
