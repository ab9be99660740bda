package io.qingliu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract of a topic: its schema, and samples that every reader must be able to read. */
public record Contract(String topic) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fails unless the message follows the schema and has no field that the schema does not name. */
    public JsonNode accepts(byte[] message) {
        try {
            var json = JSON.readTree(message);
            assertThat(schema().validate(json)).isEmpty();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All samples, those of newer producers included. */
    public List<Path> samples() {
        try (var files = Files.list(folder().resolve("samples"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonSchema schema() throws IOException {
        var schema = JSON.readTree(folder().resolve("schema.json").toFile());
        close(schema);
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
    }

    /** Readers are patient; this writer must not use that. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Contract::close);
    }

    private Path folder() {
        return Path.of(System.getProperty("qingliu.root"), "contracts", topic);
    }
}
