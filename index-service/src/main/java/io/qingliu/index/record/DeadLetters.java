package io.qingliu.index.record;

import io.qingliu.index.bulk.Holding;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Sends records to the dead letters and returns only when Kafka has them. */
public final class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final KafkaClientService clients;
    private final String channel;
    private final String topic;
    private final Holding holding;
    private final Clock clock;

    /**
     * Dead letters that go through the producer of a channel.
     *
     * @param channel name of the outgoing channel
     * @param topic the topic of the dead letters
     */
    public DeadLetters(KafkaClientService clients, String channel, String topic, Holding holding, Clock clock) {
        this.clients = clients;
        this.channel = channel;
        this.topic = topic;
        this.holding = holding;
        this.clock = clock;
    }

    /** A record that is to be sent, and why. */
    public record Letter(ConsumerRecord<byte[], byte[]> record, DeadLettered outcome) {}

    /**
     * Sends all, and those that Kafka does not acknowledge again, for as long as that takes.
     *
     * @throws io.qingliu.index.bulk.Stopped if the service is to stop meanwhile
     */
    public void send(List<Letter> letters) {
        var unsent = letters.stream().map(this::write).toList();
        while (!unsent.isEmpty()) {
            unsent = notAcknowledged(unsent);
            if (!unsent.isEmpty()) {
                holding.hold("Kafka does not take dead letters");
            }
        }
        if (!letters.isEmpty()) {
            holding.release();
        }
    }

    private ProducerRecord<byte[], byte[]> write(Letter letter) {
        var record = letter.record();
        LOG.debugf(
                "dead letter topic=%s partition=%d offset=%d reason=%s",
                record.topic(),
                record.partition(),
                record.offset(),
                letter.outcome().reason().code());
        return DeadLetter.of(topic, record, letter.outcome(), clock.instant());
    }

    private List<ProducerRecord<byte[], byte[]>> notAcknowledged(List<ProducerRecord<byte[], byte[]>> records) {
        KafkaProducer<byte[], byte[]> producer = clients.getProducer(channel);
        var sent = new ArrayList<CompletableFuture<?>>(records.size());
        for (var record : records) {
            sent.add(producer.send(record).subscribeAsCompletionStage());
        }
        var failed = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (int i = 0; i < records.size(); i++) {
            try {
                sent.get(i).join();
            } catch (CompletionException e) {
                LOG.warnf("dead letter is not acknowledged error=%s", e.getCause());
                failed.add(records.get(i));
            }
        }
        return failed;
    }
}
