package io.qingliu.index.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.qingliu.index.report.Reading.Unreadable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records of {@code articles.feed.v1}: what became of the pages of a site within a minute. */
final class Minutes {
    static final String TOPIC = "articles.feed.v1";

    private static final String INDICES = "qingliu-feed";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COUNTS =
            List.of("pages", "cleaned", "unchanged", "superseded", "rejected", "deadLettered");
    private static final List<String> AGES = List.of("average", "longest");

    private Minutes() {}

    static Reading read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return new Unreadable("there is no value");
        }
        try {
            return reading(record, JSON.readTree(record.value()));
        } catch (IOException e) {
            return new Unreadable("the value is not JSON");
        }
    }

    private static Reading reading(ConsumerRecord<byte[], byte[]> record, JsonNode figures) {
        if (!figures.path("pages").isIntegralNumber()) {
            return new Unreadable("there are no pages");
        }
        var writing = new Writing(record)
                .text("site", text(figures.path("site")), Lengths.SITE)
                .time("newestFetchedAt", text(figures.path("newestFetchedAt")));
        for (var name : COUNTS) {
            writing.number(name, figures.path(name).asLong());
        }
        for (var name : AGES) {
            var age = figures.path("age").path(name);
            if (age.isNumber()) {
                writing.number("age", name, age.asDouble());
            }
        }
        return writing.at(text(figures.path("minute")), INDICES);
    }

    private static Optional<String> text(JsonNode node) {
        return node.getNodeType() == JsonNodeType.STRING ? Optional.of(node.asText()) : Optional.empty();
    }
}
