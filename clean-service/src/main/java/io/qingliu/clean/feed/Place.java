package io.qingliu.clean.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/** Where a record stands. */
record Place(String topic, int partition, long offset) {
    /** On every record that is written: the record of {@code articles.ingested.v1} that led to it. */
    private static final String HEADER = "made-from";

    void writeTo(Headers headers) {
        headers.add(HEADER, toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The place that {@link #writeTo} wrote. */
    static Optional<Place> readFrom(Headers headers) {
        var header = headers.lastHeader(HEADER);
        if (header == null) {
            return Optional.empty();
        }
        var text = new String(header.value(), StandardCharsets.UTF_8);
        int slash = text.lastIndexOf('/');
        int at = text.lastIndexOf('@');
        return Optional.of(new Place(
                text.substring(0, slash),
                Integer.parseInt(text.substring(slash + 1, at)),
                Long.parseLong(text.substring(at + 1))));
    }

    /** Such as {@code articles.ingested.v1/3@1204}. */
    @Override
    public String toString() {
        return topic + "/" + partition + "@" + offset;
    }
}
