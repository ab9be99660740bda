package io.qingliu.ingest;

import io.qingliu.ingest.delivery.Deliveries;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Limits;
import io.qingliu.ingest.message.MessageWriter;
import io.qingliu.ingest.raw.RawMessageReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the plain parts that the parts which know Kafka and HTTP are given. */
class Wiring {
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
}
