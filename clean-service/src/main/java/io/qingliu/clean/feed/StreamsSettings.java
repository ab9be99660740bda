package io.qingliu.clean.feed;

import io.qingliu.clean.config.CleanConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams, each with its reason. */
final class StreamsSettings {
    // The topics take 64 MiB; our own limits stay a little below, see Destination.
    private static final int LARGEST_REQUEST = 64 << 20;

    // One largest request and the next one; the client's own limit of 32 MiB would refuse a large record.
    private static final long PRODUCER_MEMORY = 96L << 20;
    private static final int BATCH = 256 << 10; // pages are kilobytes: batches of the default size would hold three

    // Up to so many pages wait in memory per partition; the default of 1,000 would be too many large ones.
    private static final int BUFFERED_PAGES = 200;
    private static final int FETCH = 4 << 20;

    private StreamsSettings() {}

    /**
     * All settings.
     *
     * @param connection how to reach Kafka: {@code bootstrap.servers}, security and so on
     */
    static Properties of(CleanConfig config, Map<String, Object> connection, Suspects suspects) {
        var settings = new Properties();
        settings.putAll(connection);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
        settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, TimeOfRecord.class);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, RefusedByBroker.class);
        settings.put(RefusedByBroker.SUSPECTS, suspects);
        settings.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        state(settings, config);
        producer(settings, config);
        consumer(settings, config);
        settings.putAll(config.streams());
        return settings;
    }

    private static void state(Properties settings, CleanConfig config) {
        settings.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDirectory().toString());
        settings.put(
                StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG,
                config.stateCache().asLongValue());
        settings.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, config.standbyReplicas());
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, config.replicationFactor());
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksMemory.class);
    }

    private static void producer(Properties settings, CleanConfig config) {
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_REQUEST);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), PRODUCER_MEMORY);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        settings.put(
                StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
                milliseconds(config.transactionTimeout()));
    }

    private static void consumer(Properties settings, CleanConfig config) {
        settings.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, BUFFERED_PAGES);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), BUFFERED_PAGES);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), FETCH);
        settings.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                milliseconds(config.sessionTimeout()));
        settings.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                milliseconds(config.sessionTimeout().dividedBy(3)));
        // Kafka Streams stays in its group when it stops, so that a quick restart moves nothing; but then a restart has
        // to wait for the old session to end. Only an instance with a name is recognised when it comes back.
        settings.put(
                StreamsConfig.mainConsumerPrefix("internal.leave.group.on.close"),
                config.instanceId().isEmpty());
        config.instanceId()
                .ifPresent(name ->
                        settings.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), name));
    }

    private static int milliseconds(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
