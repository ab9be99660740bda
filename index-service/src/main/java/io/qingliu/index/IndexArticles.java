package io.qingliu.index;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Where Kafka hands over. A batch is read while Elasticsearch works on the one before, so that it never waits for work. That
 * may take hours, while the cluster is away: the connector keeps polling with its partitions paused, so that the group does
 * not take this member for dead.
 */
@ApplicationScoped
@Startup // with the service, not with the first record, so that every counter is there from the start
class IndexArticles {
    private final Executor indexing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("indexing").factory());
    private final IndexBatch batch;
    private final Lifetime lifetime;
    private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);

    IndexArticles(IndexBatch batch, Lifetime lifetime) {
        this.batch = batch;
        this.lifetime = lifetime;
    }

    /** Returns when the batch before is done; a fault in a batch ends the channel, and liveness with it. */
    @Incoming(Channels.ARTICLES)
    @Blocking
    CompletionStage<Void> index(Message<ConsumerRecords<byte[], byte[]>> message) {
        var read = ReadBatch.of(message.getPayload());
        before.join();
        before = CompletableFuture.runAsync(() -> lifetime.run(() -> batch.index(read)), indexing)
                .thenCompose(done -> message.ack())
                .whenComplete((done, fault) -> {
                    if (fault != null) {
                        message.nack(fault);
                    }
                });
        return CompletableFuture.completedFuture(null);
    }
}
