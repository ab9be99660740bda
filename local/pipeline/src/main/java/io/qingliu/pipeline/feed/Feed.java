package io.qingliu.pipeline.feed;

import io.qingliu.pipeline.input.RawPage;
import io.qingliu.pipeline.outcome.Origin;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends pages; each is in Kafka once and only once when {@link #flush} returns. */
public final class Feed implements AutoCloseable {
    private static final String TOPIC = "articles.raw.v1";
    /** As the topic has it. */
    private static final int LARGEST_RECORD = 32 << 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    public Feed(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        LARGEST_RECORD,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        2L * LARGEST_RECORD,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "qingliu-run"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /**
     * Sends a page; waits where Kafka cannot keep up.
     *
     * @param taken is told where Kafka has put the page; called by another thread
     */
    public void send(RawPage page, Consumer<Origin> taken) {
        // The callback hears of everything that the future would tell.
        var unused = producer.send(page.on(TOPIC), (metadata, exception) -> {
            if (exception == null) {
                taken.accept(Origin.of(metadata));
            } else {
                failure.compareAndSet(null, exception);
            }
        });
    }

    /**
     * Waits until Kafka has taken everything.
     *
     * @throws IllegalStateException where a page did not get there
     */
    public void flush() {
        producer.flush();
        var first = failure.get();
        if (first != null) {
            throw new IllegalStateException("Kafka did not take a page: " + first.getMessage(), first);
        }
    }

    @Override
    public void close() {
        try {
            producer.close(Duration.ofSeconds(5));
        } catch (InterruptException e) {
            // Asked to hurry: what was not acknowledged by now is not entered as sent.
            Thread.currentThread().interrupt();
        }
    }
}
