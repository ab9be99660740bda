package io.qingliu.benchmarks.comparison;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Records to work on, with text that packs about as well as real text does. */
public final class Records {
    private static final String CHARACTERS = "清河县新建三座村级图书室方便群众就近借阅今年以来该县把公共文化服务送到田间地头，。";

    private Records() {}

    /** Writes them to their topics; returns when Kafka has all of them. */
    public static void write(String bootstrapServers, Stream<ProducerRecord<byte[], byte[]>> records)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20, "batch.size", 262_144);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var answers = new ArrayList<Future<?>>();
            records.forEach(record -> answers.add(producer.send(record)));
            producer.flush();
            for (var answer : answers) {
                answer.get();
            }
        }
    }

    /** So many Chinese characters. */
    public static String text(Random random, int characters) {
        return random.ints(characters, 0, CHARACTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(CHARACTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
