package io.qingliu.pipeline.letters;

import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.outcome.Origin;
import io.qingliu.pipeline.outcome.Tail;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which records of {@code articles.clean.v1} have a later one with their key. That topic is compacted: what is written last
 * is what stays, so a record that comes back late would hide the newer article from whoever fills an index from it.
 */
final class LaterRecords {
    static final String COMPACTED = "articles.clean.v1";

    /** A record, by where it stood and the key that it had. */
    record Wanted(Origin origin, ByteBuffer key) {
        static Wanted of(Letter letter, Origin origin) {
            var key = letter.record().key();
            return new Wanted(origin, ByteBuffer.wrap(key == null ? new byte[0] : key));
        }
    }

    private LaterRecords() {}

    /** Those of {@code wanted} that have a later one; reads the whole topic where there are any. */
    static Set<Wanted> find(KafkaConnection kafka, Collection<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        Map<ByteBuffer, Set<Wanted>> byKey = new HashMap<>();
        wanted.forEach(one ->
                byKey.computeIfAbsent(one.key(), ignored -> new HashSet<>()).add(one));
        var found = new HashSet<Wanted>();
        try (var tail = Tail.ofAll(kafka, List.of(COMPACTED))) {
            tail.catchUp(record -> {
                var key = ByteBuffer.wrap(record.key() == null ? new byte[0] : record.key());
                for (var one : byKey.getOrDefault(key, Set.of())) {
                    if (one.origin().partition() == record.partition()
                            && one.origin().offset() < record.offset()) {
                        found.add(one);
                    }
                }
            });
        }
        return found;
    }
}
