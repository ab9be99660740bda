package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.ingest.running.Wire.Place;
import java.io.IOException;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads what the service has written. */
final class Records {
    static final ObjectMapper JSON = new ObjectMapper();

    private Records() {}

    static boolean isAt(Collection<Place> places, ConsumerRecord<byte[], byte[]> record) {
        return places.contains(place(record));
    }

    /** Where the raw record stood of which this one was made. */
    static Place place(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Wire.DEAD_LETTER)) {
            return new Place(
                    Integer.parseInt(header(record, "dead-letter-partition")),
                    Long.parseLong(header(record, "dead-letter-offset")));
        }
        var origin = json(record).at("/origin");
        return new Place(origin.at("/partition").asInt(-1), origin.at("/offset").asLong(-1));
    }

    static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
