package io.qingliu.pipeline.storm;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.outcome.LetterHeaders;
import io.qingliu.pipeline.outcome.Origin;
import io.qingliu.pipeline.outcome.Tail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the services wrote about each record, by the topics: counters do not outlive a kill. */
final class Outcomes {
    private final Set<Origin> ingested = new HashSet<>();
    private final Set<Origin> rejected = new HashSet<>();
    private final Set<Origin> unreadable = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    static Outcomes read(String bootstrapServers) {
        var outcomes = new Outcomes();
        var topics =
                List.of("articles.ingested.v1", "articles.rejected.v1", "articles.dead-letter.v1", "articles.clean.v1");
        try (var tail = Tail.ofAll(bootstrapServers, topics)) {
            tail.catchUp(outcomes::note);
        }
        return outcomes;
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        switch (record.topic()) {
            case "articles.ingested.v1" -> origin(record).ifPresent(ingested::add);
            case "articles.rejected.v1" -> origin(record).ifPresent(rejected::add);
            case "articles.dead-letter.v1" -> {
                var letter = new LetterHeaders(record.headers());
                letter.place().ifPresent(unreadable::add);
                if (!letter.service().equals("ingest")) {
                    faults.add("a dead letter of " + letter.service() + ": " + letter.reason());
                }
            }
            case "articles.clean.v1" ->
                Json.tryRead(record.value()).ifPresent(article -> {
                    var name = article.path("id").asText() + " of version "
                            + article.path("version").asLong();
                    if (!written.add(name + article.path("deleted").asBoolean())) {
                        faults.add("article " + name + " was written twice");
                    }
                });
            default -> throw new IllegalArgumentException("no outcomes on " + record.topic());
        }
    }

    private static Optional<Origin> origin(ConsumerRecord<byte[], byte[]> record) {
        return Json.tryRead(record.value())
                .map(message -> message.path("origin"))
                .map(Outcomes::origin);
    }

    private static Origin origin(JsonNode origin) {
        return new Origin(
                origin.path("topic").asText(),
                origin.path("partition").asInt(),
                origin.path("offset").asLong());
    }

    /** What is wrong, given all records that were sent; nothing where each has exactly one outcome. */
    List<String> faults(Set<Origin> sent, Oracle oracle) {
        var found = new ArrayList<>(faults);
        for (var origin : sent) {
            int outcomes = (ingested.contains(origin) ? 1 : 0)
                    + (rejected.contains(origin) ? 1 : 0)
                    + (unreadable.contains(origin) ? 1 : 0);
            if (outcomes != 1) {
                found.add(origin + " has " + outcomes + " outcomes");
            }
        }
        check(found, "refused", rejected.size(), oracle.refusedRecords());
        check(found, "unreadable", unreadable.size(), oracle.unreadableRecords());
        return found;
    }

    private static void check(List<String> found, String what, int is, int should) {
        if (is != should) {
            found.add(is + " records are " + what + ", and should be " + should);
        }
    }
}
