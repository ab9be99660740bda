package io.qingliu.index.cluster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.Generation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The body of a bulk request: a line that says what to do, and for a document the document, which is written as it is. In one
 * piece, because in thousands of chunks, as the typed client sends it, it takes Elasticsearch longer to read.
 */
final class BulkBody {
    private static final JsonFactory JSON = new JsonFactory();
    // Action lines are about 130 bytes.
    private static final int BESIDE_A_DOCUMENT = 160;

    private BulkBody() {}

    static byte[] of(Generation generation, List<Change> changes) {
        var bytes = new ByteArrayOutputStream(
                changes.stream().mapToInt(Change::size).sum() + changes.size() * BESIDE_A_DOCUMENT);
        try (var line = JSON.createGenerator(bytes)) {
            line.setRootValueSeparator(null);
            for (var change : changes) {
                writeAction(line, generation, change);
                bytes.write('\n');
                if (change instanceof Change.Write write) {
                    bytes.writeBytes(write.document().bytes());
                    bytes.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void writeAction(JsonGenerator line, Generation generation, Change change) throws IOException {
        line.writeStartObject();
        line.writeObjectFieldStart(
                switch (change) {
                    case Change.Write write -> "index";
                    case Change.Delete delete -> "delete";
                });
        line.writeStringField("_index", generation.index(change.key().bucket()));
        line.writeStringField("_id", change.key().id());
        line.writeNumberField("version", change.version());
        line.writeStringField("version_type", "external_gte");
        line.writeEndObject();
        line.writeEndObject();
        line.flush();
    }
}
