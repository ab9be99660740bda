package io.qingliu.pipeline.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.kafka.KafkaConnection;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes copies of letters and their receipts, many in one transaction. For one thread. */
final class Post implements AutoCloseable {
    // One for all: whoever starts another replay ends this one, so that no letter goes out twice.
    private static final String TRANSACTIONAL_ID = "qingliu-replay";
    private static final int LETTERS_OF_A_TRANSACTION = 500;
    private static final int BYTES_OF_A_TRANSACTION = 32 << 20;
    // As for the services that wrote these letters: a page may take twice its 32 MiB.
    private static final int LARGEST_REQUEST = 72 << 20;
    private static final long BUFFER = 128L << 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private int sent;
    private int letters;
    private long bytes;

    private Post(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Takes the pen: what another replay had not committed is taken back, and what it had is to be seen from here on. */
    static Post open(KafkaConnection kafka) {
        var producer = new KafkaProducer<>(
                kafka.with(Map.of(
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONAL_ID,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST,
                        ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd")),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        return new Post(producer);
    }

    /** How many letters have gone out. */
    int sent() {
        return sent;
    }

    void sendBack(Letter letter, String topic) {
        if (letters == 0) {
            producer.beginTransaction();
        }
        var original = letter.record();
        send(new ProducerRecord<>(topic, null, original.key(), original.value(), marked(letter)));
        send(new ProducerRecord<>(Letters.TOPIC, original.partition(), original.key(), null, receipt(letter)));
        sent++;
        letters++;
        bytes += letter.size();
        if (letters >= LETTERS_OF_A_TRANSACTION || bytes >= BYTES_OF_A_TRANSACTION) {
            finish();
        }
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        var ignored = producer.send(record); // a record that fails makes its transaction fail, too
    }

    /** Commits what is under way. */
    void finish() {
        if (letters > 0) {
            producer.commitTransaction();
            letters = 0;
            bytes = 0;
        }
    }

    // The headers of the crawler or service that wrote the record first, and how often it has been sent back.
    private static Headers marked(Letter letter) {
        var headers = new RecordHeaders();
        for (var header : letter.record().headers()) {
            if (!header.key().startsWith("dead-letter-") && !header.key().equals(Letter.REPLAYS)) {
                headers.add(header);
            }
        }
        headers.add(Letter.REPLAYS, Integer.toString(letter.replays() + 1).getBytes(UTF_8));
        return headers;
    }

    private static Headers receipt(Letter letter) {
        return new RecordHeaders().add(Letters.RECEIPT, letter.place().getBytes(UTF_8));
    }

    /** Closes; what {@link #finish} has not committed is taken back. */
    @Override
    public void close() {
        producer.close();
    }
}
