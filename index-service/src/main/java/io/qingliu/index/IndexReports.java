package io.qingliu.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.cluster.ReportIndices;
import io.qingliu.index.record.ChannelThread;
import io.qingliu.index.record.Commits;
import io.qingliu.index.report.StoreReports;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.elasticsearch.client.RestClient;

/**
 * Where Kafka hands over what reports are made from. Nothing here touches the articles: another group, another thread,
 * and when this waits, they go on.
 */
@ApplicationScoped
@Startup // with the service, so that every counter is there from the start
class IndexReports {
    private final IndexConfig config;
    private final Lifetime lifetime = new Lifetime();
    private final ReportBatch batch;

    IndexReports(
            IndexConfig config,
            ElasticsearchClient elasticsearch,
            RestClient plain,
            KafkaClientService kafka,
            MeterRegistry registry,
            @ConfigProperty(name = "mp.messaging.incoming." + Channels.REPORTS + ".topics") List<String> topics) {
        this.config = config;
        var holding = new Holding("reporting", Parts.backoff(config), lifetime);
        var indices = new ReportIndices(elasticsearch, plain);
        this.batch = new ReportBatch(
                new StoreReports(indices::send, holding, config.retry().triesOfUnknown()),
                new ReportCounts(registry, holding, topics),
                new Commits(new ChannelThread(kafka, Channels.REPORTS), Channels.REPORTS)::commit);
    }

    @Incoming(Channels.REPORTS)
    @Blocking
    void store(ConsumerRecords<byte[], byte[]> records) {
        lifetime.run(() -> batch.store(records));
    }

    // Before the connector closes its clients: the batch under way still needs them.
    void stop(@Observes ShutdownEvent event) {
        lifetime.end(config.shutdownTimeout());
    }
}
