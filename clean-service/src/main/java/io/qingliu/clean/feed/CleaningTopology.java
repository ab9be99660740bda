package io.qingliu.clean.feed;

import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * {@code source -> clean, with the memory of pages -> sinks}. Keys and values are bytes on both ends: reading them is
 * part of cleaning, so that nothing is left to a handler of Kafka Streams that would drop what it cannot read.
 */
final class CleaningTopology {
    static final String SOURCE = "articles.ingested.v1";

    private static final String CLEAN = "clean-pages";

    private CleaningTopology() {}

    /** The topology; {@code cleaning} makes what answers the records of one task. */
    static Topology of(Function<ProcessorContext<byte[], byte[]>, CleanPages> cleaning) {
        var topology = new Topology()
                .addSource("ingested", new ByteArrayDeserializer(), new ByteArrayDeserializer(), SOURCE)
                .addProcessor(CLEAN, () -> new TaskProcessor(cleaning), "ingested")
                .addStateStore(MemoryStore.builder(), CLEAN)
                .addStateStore(SiteMinutes.builder(), CLEAN);
        for (var destination : Destination.values()) {
            topology.addSink(
                    destination.name(),
                    destination.topic(),
                    new ByteArraySerializer(),
                    new ByteArraySerializer(),
                    CLEAN);
        }
        return topology;
    }

    /** Kafka Streams makes a processor first and tells it later where it belongs. */
    private static final class TaskProcessor implements Processor<byte[], byte[], byte[], byte[]> {
        private final Function<ProcessorContext<byte[], byte[]>, CleanPages> cleaning;
        private Optional<CleanPages> work = Optional.empty();

        TaskProcessor(Function<ProcessorContext<byte[], byte[]>, CleanPages> cleaning) {
            this.cleaning = cleaning;
        }

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            work = Optional.of(cleaning.apply(context));
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            work.orElseThrow().process(record);
        }

        @Override
        public void close() {
            work.ifPresent(CleanPages::close);
            work = Optional.empty();
        }
    }
}
