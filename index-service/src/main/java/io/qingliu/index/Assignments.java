package io.qingliu.index;

import io.qingliu.index.record.Offsets;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Hears of partitions that come. Somebody else may have had them: what was known of them is asked for again. */
@ApplicationScoped
@Identifier(Channels.ARTICLES)
class Assignments implements KafkaConsumerRebalanceListener {
    private final Offsets offsets;

    Assignments(Offsets offsets) {
        this.offsets = offsets;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        offsets.forget(partitions);
    }
}
