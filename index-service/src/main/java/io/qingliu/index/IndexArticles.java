package io.qingliu.index;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Where Kafka hands over. The method may take hours, while the cluster is away: the connector keeps polling with its
 * partitions paused, so that the group does not take this member for dead.
 */
@ApplicationScoped
@Startup // with the service, not with the first record, so that every counter is there from the start
class IndexArticles {
    private final IndexBatch batch;
    private final Lifetime lifetime;

    IndexArticles(IndexBatch batch, Lifetime lifetime) {
        this.batch = batch;
        this.lifetime = lifetime;
    }

    @Incoming(Channels.ARTICLES)
    @Blocking
    void index(ConsumerRecords<byte[], byte[]> records) {
        lifetime.run(() -> batch.index(records));
    }
}
