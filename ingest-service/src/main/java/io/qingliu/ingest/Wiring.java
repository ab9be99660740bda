package io.qingliu.ingest;

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
    Intake intake(RawMessageReader reader, IngestConfiguration configuration, Clock clock) {
        var limits = new Limits(configuration.maxBodySize().asLongValue(), configuration.fetchedAhead());
        return new Intake(reader, limits, clock);
    }

    @Produces
    @Singleton
    MessageWriter writer() {
        return new MessageWriter();
    }
}
