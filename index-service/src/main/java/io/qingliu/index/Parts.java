package io.qingliu.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.qingliu.index.article.Generation;
import io.qingliu.index.article.Retention;
import io.qingliu.index.bulk.Backoff;
import io.qingliu.index.bulk.BulkLoop;
import io.qingliu.index.bulk.BulkSizes;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.bulk.Pace;
import io.qingliu.index.cluster.Availability;
import io.qingliu.index.cluster.ElasticsearchBulk;
import io.qingliu.index.cluster.OldMonths;
import io.qingliu.index.cluster.TemplateSettings;
import io.qingliu.index.record.ChannelThread;
import io.qingliu.index.record.DeadLetters;
import io.qingliu.index.record.DeadLetters.Sending;
import io.qingliu.index.record.Offsets;
import io.qingliu.index.record.ReadingProgress;
import io.qingliu.index.record.RecordSpans;
import io.qingliu.index.record.Watchdog;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.elasticsearch.client.RestClient;

/** Builds the plain parts from the configuration. */
final class Parts {
    @Produces
    @Singleton
    Lifetime lifetime() {
        return new Lifetime();
    }

    @Produces
    @Singleton
    Holding holding(IndexConfig config, Lifetime lifetime) {
        return new Holding(backoff(config), lifetime);
    }

    @Produces
    @Singleton
    Availability availability(IndexConfig config, RestClient client) {
        var indices = config.indices();
        var built = config.build();
        return new Availability(
                client,
                new TemplateSettings(indices.shards(), indices.replicas(), indices.deletionMemory()),
                built.isPresent() ? Optional.of(new Generation(built.getAsInt())) : Optional.empty());
    }

    @Produces
    @Singleton
    Pace pace(IndexConfig config, MeterRegistry registry) {
        var bulk = config.bulk();
        var largest = new BulkSizes(bulk.maxItems(), bulk.maxBytes().asLongValue());
        var pace = new Pace(largest, bulk.minItems(), bulk.slow(), System::nanoTime);
        Gauge.builder("qingliu.bulk.limit", pace, current -> current.sizes().maxItems())
                .description("Articles that a bulk request may have at the moment")
                .baseUnit("items")
                .register(registry);
        return pace;
    }

    @Produces
    @Singleton
    Retention retention(IndexConfig config) {
        return new Retention(config.retention(), Clock.systemUTC());
    }

    @Produces
    @Singleton
    OldMonths oldMonths(RestClient client, Retention retention) {
        return new OldMonths(client, retention, Clock.systemUTC());
    }

    @Produces
    @Singleton
    Watchdog watchdog(IndexConfig config) {
        return new Watchdog(config.standstill(), Clock.systemUTC());
    }

    @Produces
    @Singleton
    ReadingProgress readingProgress(KafkaClientService kafka) {
        return new ReadingProgress(kafka, Channels.ARTICLES);
    }

    @Produces
    @Singleton
    Offsets offsets(KafkaClientService kafka) {
        return new Offsets(new ChannelThread(kafka, Channels.ARTICLES));
    }

    @Produces
    @Singleton
    Committing committing(Offsets offsets) {
        return new Committing(offsets);
    }

    @Produces
    @Singleton
    IndexBatch batch(
            IndexConfig config,
            RestClient client,
            Availability availability,
            Holding holding,
            Pace pace,
            Retention retention,
            KafkaClientService kafka,
            Offsets offsets,
            Committing committing,
            MeterRegistry registry,
            OpenTelemetry openTelemetry,
            // Not used, but it connects the channel whose producer is: else the connector warns at each start.
            @Channel(Channels.DEAD_LETTERS) Emitter<byte[]> connection,
            @ConfigProperty(name = "mp.messaging.outgoing." + Channels.DEAD_LETTERS + ".topic")
                    String deadLetterTopic) {
        var bulk = new ElasticsearchBulk(client, availability, registry);
        return new IndexBatch(
                retention,
                () -> generation(availability, holding),
                written -> new BulkLoop(
                        bulk.into(written), pace, holding, config.retry().triesOfUnknown()),
                new DeadLetters(toKafka(kafka), deadLetterTopic, holding, Clock.systemUTC()),
                new Counts(registry, holding),
                new Ages(registry, Clock.systemUTC()),
                new RecordSpans(openTelemetry),
                (done, written) -> {
                    offsets.done(done, written);
                    committing.ask();
                });
    }

    /** The generation to write, as soon as the cluster says which that is. */
    private static Generation generation(Availability availability, Holding holding) {
        while (true) {
            var written = availability.written();
            if (written.isPresent()) {
                return written.get();
            }
            holding.hold("Elasticsearch: " + availability.trouble().orElse("not asked yet"));
        }
    }

    /** The delays of whoever waits for the cluster. */
    static Backoff backoff(IndexConfig config) {
        return new Backoff(
                config.retry().firstDelay(), config.retry().longestDelay(), RandomGenerator.of("L64X128MixRandom"));
    }

    private static Sending toKafka(KafkaClientService kafka) {
        return record -> {
            KafkaProducer<byte[], byte[]> producer = kafka.getProducer(Channels.DEAD_LETTERS);
            return producer.send(record).subscribeAsCompletionStage();
        };
    }
}
