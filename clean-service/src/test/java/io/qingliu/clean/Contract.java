package io.qingliu.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract of one topic, as contracts/ has it. Stricter than for readers: an unknown field is a violation too. */
public final class Contract {
    private static final Path FOLDER = Path.of(System.getProperty("qingliu.root"), "contracts");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String topic;
    private final JsonSchema schema;

    private Contract(String topic, JsonSchema schema) {
        this.topic = topic;
        this.schema = schema;
    }

    public static Contract of(String topic) {
        var json = (ObjectNode) json(bytes(FOLDER.resolve(topic).resolve("schema.json")));
        forbidUnknownFields(json);
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return new Contract(
                topic, JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json, config));
    }

    /** The JSON of every sample. */
    public List<byte[]> samples() {
        try (var files = Files.list(FOLDER.resolve(topic).resolve("samples"))) {
            return files.sorted().map(Contract::bytes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] sample(String name) {
        return bytes(FOLDER.resolve(topic).resolve("samples").resolve(name));
    }

    /** What is wrong with a message; empty where it keeps the contract. */
    public List<String> violations(byte[] message) {
        return schema.validate(json(message)).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    /** The schema itself, for questions about what it allows. */
    public JsonNode schema() {
        return schema.getSchemaNode();
    }

    public static JsonNode json(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forbidUnknownFields(ObjectNode schema) {
        if (schema.get("properties") instanceof ObjectNode properties) {
            if (!schema.has("additionalProperties")) {
                schema.put("additionalProperties", false);
            }
            properties.forEach(property -> forbidUnknownFields((ObjectNode) property));
        }
        if (schema.get("items") instanceof ObjectNode items) {
            forbidUnknownFields(items);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
