package io.qingliu.index.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.qingliu.index.report.Reading.Unreadable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records of {@code articles.rejected.v1}. The page that they keep is skipped, however large it is. */
final class Rejections {
    static final String TOPIC = "articles.rejected.v1";

    private static final String INDICES = "qingliu-rejected";
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE) // the topic says how large a record may be
                    .build())
            .build();

    private Rejections() {}

    static Reading read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return new Unreadable("there is no value");
        }
        try (var parser = JSON.createParser(record.value())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Unreadable("the value is not a JSON object");
            }
            var fields = new HashMap<String, String>();
            read(parser, "", fields);
            return reading(record, fields);
        } catch (IOException e) {
            return new Unreadable("the value is not JSON");
        }
    }

    private static void read(JsonParser parser, String prefix, Map<String, String> fields) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = prefix + parser.currentName();
            var token = parser.nextToken();
            switch (name) {
                case "pageId",
                        "url",
                        "site",
                        "service",
                        "reason",
                        "message",
                        "pointer",
                        "rejectedAt",
                        "origin.topic",
                        "origin.partition",
                        "origin.offset" -> {
                    if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                        fields.put(name, parser.getText());
                    }
                }
                case "origin" -> {
                    if (token == JsonToken.START_OBJECT) {
                        read(parser, "origin.", fields);
                    }
                }
                default -> {
                    // The page itself, or what a newer version has.
                }
            }
            parser.skipChildren();
        }
    }

    private static Reading reading(ConsumerRecord<byte[], byte[]> record, Map<String, String> fields) {
        if (!fields.containsKey("reason")) {
            return new Unreadable("there is no reason");
        }
        return new Writing(record)
                .size()
                .text("service", field(fields, "service"), Lengths.CODE)
                .text("reason", field(fields, "reason"), Lengths.CODE)
                .text("message", field(fields, "message"), Lengths.SENTENCE)
                .text("pointer", field(fields, "pointer"), Lengths.POINTER)
                .text("pageId", field(fields, "pageId"), Lengths.CODE)
                .text("url", field(fields, "url"), Lengths.URL)
                .text("site", field(fields, "site"), Lengths.SITE)
                .place(
                        "origin",
                        field(fields, "origin.topic"),
                        Math.min(Lengths.number(field(fields, "origin.partition")), Integer.MAX_VALUE),
                        Lengths.number(field(fields, "origin.offset")))
                .at(field(fields, "rejectedAt"), INDICES);
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
