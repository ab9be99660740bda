package io.qingliu.index;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Where Kafka hands over. A batch is parsed while Elasticsearch works on the one before, which so need not wait for work. A
 * call may take hours, while the cluster is away: the connector keeps polling with its partitions paused, so that the group does
 * not take this member for dead.
 */
@ApplicationScoped
@Startup // with the service, not with the first record, so that every counter is there from the start
class IndexArticles {
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("indexing").factory());
    private final IndexBatch batch;
    private final Lifetime lifetime;
    // Of the batch before. Without a lock: the channel calls one at a time.
    private CompletableFuture<Void> settling = CompletableFuture.completedFuture(null);

    IndexArticles(IndexBatch batch, Lifetime lifetime) {
        this.batch = batch;
        this.lifetime = lifetime;
    }

    /**
     * Returns when the batch before is done, and asks for the next one by that: what is returned says nothing. A fault in a
     * batch ends the channel, and liveness with it; no batch after it is begun.
     */
    @Incoming(Channels.ARTICLES)
    @Blocking
    CompletionStage<Void> index(Message<ConsumerRecords<byte[], byte[]>> message) {
        var read = batch.read(message.getPayload());
        settling.join();
        settling = CompletableFuture.runAsync(() -> settle(message, read), indexing);
        return CompletableFuture.completedFuture(null);
    }

    // Being acknowledged means nothing to the channel, which commits nothing by itself.
    private void settle(Message<ConsumerRecords<byte[], byte[]>> message, ReadBatch read) {
        try {
            lifetime.run(() -> batch.index(read));
        } catch (RuntimeException | Error fault) {
            message.nack(fault);
            throw fault;
        }
        message.ack();
    }

    @PreDestroy
    void stop() {
        indexing.shutdown();
    }
}
