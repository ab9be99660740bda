package io.qingliu.clean.feed;

import org.apache.kafka.streams.KafkaStreams;

/** What the feed is doing. */
sealed interface FeedState {
    /** Nobody wants it: only the preview is served. */
    record Off() implements FeedState {}

    /** Not begun, or to be begun again; {@code reason} says what is missing. */
    record Waiting(String reason) implements FeedState {}

    /** Kafka Streams has it, in whatever state of its own. */
    record Working(KafkaStreams streams) implements FeedState {}
}
