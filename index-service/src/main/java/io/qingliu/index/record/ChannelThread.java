package io.qingliu.index.record;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;

/** The thread that polls for an incoming channel. */
public record ChannelThread(KafkaClientService clients, String channel) implements PollingThread {
    // Above the client's own limit for a commit, so that its error is the one that is seen.
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    @Override
    public <T> T run(Function<Consumer<byte[], byte[]>, T> work) {
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        return consumer.runOnPollingThread(work).await().atMost(PATIENCE);
    }
}
