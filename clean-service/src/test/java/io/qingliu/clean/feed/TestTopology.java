package io.qingliu.clean.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingliu.clean.IngestedMessages;
import io.qingliu.clean.config.TestConfig;
import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.pipeline.CleaningPipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker. */
final class TestTopology implements AutoCloseable {
    static final Instant NOW = Instant.parse("2025-03-10T00:00:00Z");

    private final SetClock clock = new SetClock(NOW);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Counters counters = new Counters(registry);
    private final Cleaning cleaning;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> ingested;

    TestTopology(CleaningPipeline pipeline, Path stateDirectory) {
        var cleaner = new RememberingCleaner(pipeline, clock);
        cleaning = new Cleaning(() -> cleaner, TestTelemetry.make(), counters, clock);
        var config = TestConfig.of(Map.of("qingliu.clean.state-directory", stateDirectory.toString()));
        driver = new TopologyTestDriver(
                CleaningTopology.of(cleaning::ofTask),
                StreamsSettings.of(config, Map.of("bootstrap.servers", "unused:1"), cleaning.suspects()));
        ingested =
                driver.createInputTopic(CleaningTopology.SOURCE, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Lets time go by, for the clock and for what happens by it. */
    void pass(Duration time) {
        clock.pass(time);
        driver.advanceWallClockTime(time);
    }

    Suspects suspects() {
        return cleaning.suspects();
    }

    void send(IngestedArticle page) {
        send(IngestedMessages.of(page));
    }

    void send(byte @Nullable [] value) {
        send("example.cn", value, new RecordHeaders());
    }

    void send(String key, byte @Nullable [] value, Headers headers) {
        ingested.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers, NOW));
    }

    /** What has been written since the last look. */
    List<TestRecord<byte[], byte[]>> written(Destination destination) {
        return driver.createOutputTopic(destination.topic(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    void commit() {
        counters.committed();
    }

    void abort() {
        counters.aborted();
    }

    long count(String counter, String... tags) {
        return Math.round(registry.get(counter).tags(tags).counter().count());
    }

    /** All counters of this name together. */
    long sum(String counter) {
        return Math.round(registry.get(counter).counters().stream()
                .mapToDouble(Counter::count)
                .sum());
    }

    @Override
    public void close() {
        driver.close();
    }
}
