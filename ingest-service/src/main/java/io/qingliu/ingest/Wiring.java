package io.qingliu.ingest;

import io.qingliu.ingest.access.Allowances;
import io.qingliu.ingest.access.Doorkeeper;
import io.qingliu.ingest.access.KeysOnFile;
import io.qingliu.ingest.delivery.Deliveries;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Limits;
import io.qingliu.ingest.message.MessageWriter;
import io.qingliu.ingest.raw.RawMessageReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Makes the plain parts that the parts which know Kafka and HTTP are given. */
class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    RawMessageReader reader(IngestConfiguration configuration) {
        return new RawMessageReader(configuration.maxJsonDepth());
    }

    @Produces
    @Singleton
    Deliveries deliveries(RawMessageReader reader, IngestConfiguration configuration) {
        return new Deliveries(reader, ConfiguredMappings.of(configuration));
    }

    @Produces
    @Singleton
    Intake intake(Deliveries deliveries, IngestConfiguration configuration, Clock clock) {
        var limits = new Limits(configuration.maxBodySize().asLongValue(), configuration.fetchedAhead());
        return new Intake(deliveries, limits, clock);
    }

    @Produces
    @Singleton
    MessageWriter writer() {
        return new MessageWriter();
    }

    @Produces
    @Singleton
    Doorkeeper doorkeeper(IngestConfiguration configuration, Clock clock) {
        return switch (configuration.http().access()) {
            case NONE -> new Doorkeeper.Open();
            case KEYS ->
                new Doorkeeper.Keyed(configuration
                        .http()
                        .keysFile()
                        .map(file -> new KeysOnFile(
                                file,
                                clock,
                                why -> LOG.errorf(
                                        "The file of keys cannot be used, keys stay as they were file=%s reason=%s",
                                        file, why))));
        };
    }

    @Produces
    @Singleton
    Allowances allowances(IngestConfiguration configuration) {
        var limits = configuration.http();
        return switch (limits.access()) {
            case NONE -> Allowances.boundless(); // one for all senders would be a limit of the service
            case KEYS ->
                new Allowances(limits.keyRate().asLongValue(), limits.keyBurst().asLongValue(), System::nanoTime);
        };
    }
}
