package io.qingliu.pipeline.search;

import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.outcome.LetterHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which articles should be in the index, by the topics alone: the newest version of each article of
 * {@code articles.clean.v1}, but for those that are deletions and those that Elasticsearch refused.
 */
public final class ExpectedArticles {
    /** The topics that this has to see from their beginning. */
    public static final List<String> TOPICS = List.of("articles.clean.v1", "articles.dead-letter.v1");

    private final List<Written> written = new ArrayList<>();
    private final Set<Place> refused = new HashSet<>();

    private record Place(int partition, long offset) {}

    private record Version(long number, boolean deleted) {
        /** Of two of the same number the later one counts, as in Elasticsearch. */
        static Version newer(Version earlier, Version later) {
            return later.number >= earlier.number ? later : earlier;
        }
    }

    private record Written(Place place, String id, Version version) {}

    /** Enters a record of one of the topics. */
    public void note(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals("articles.clean.v1")) {
            Json.tryRead(record.value())
                    .ifPresent(article -> written.add(new Written(
                            new Place(record.partition(), record.offset()),
                            article.path("id").asText(),
                            new Version(
                                    article.path("version").asLong(),
                                    article.path("deleted").asBoolean()))));
        } else {
            var letter = new LetterHeaders(record.headers());
            if (letter.service().equals("index")) {
                letter.place().ifPresent(place -> refused.add(new Place(place.partition(), place.offset())));
            }
        }
    }

    /** How many there should be, by what was entered so far. */
    public long count() {
        Map<String, Version> newest = new HashMap<>();
        written.stream()
                .filter(article -> !refused.contains(article.place()))
                .forEach(article -> newest.merge(article.id(), article.version(), Version::newer));
        return newest.values().stream().filter(version -> !version.deleted()).count();
    }
}
