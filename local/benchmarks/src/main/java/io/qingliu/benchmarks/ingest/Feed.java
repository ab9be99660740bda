package io.qingliu.benchmarks.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Pages of about a thousand characters, 3 kB, from two hundred sites; the same in every run. */
final class Feed {
    static final String RAW = "articles.raw.v1";
    static final String INGESTED = "articles.ingested.v1";

    private static final long SEED = 20_260_305;
    private static final int SITES = 200;
    private static final int CHARACTERS = 1_000;
    private static final String WORDS = "清河县新建三座村级图书室方便群众就近借阅今年以来该县把公共文化服务送到田间地头，。";

    private Feed() {}

    static void write(String bootstrapServers, int pages) throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20, "batch.size", 262_144);
        var random = new Random(SEED);
        var sent = new ArrayList<Future<?>>();
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var i = 0; i < pages; i++) {
                var url = "http://news.site" + random.nextInt(SITES) + ".cn/2026/03/05/" + i + ".html";
                var json = "{\"url\": \"" + url + "\", \"fetchedAt\": \"2026-03-05T08:00:00Z\", \"body\": \""
                        + text(random) + "\"}";
                sent.add(producer.send(new ProducerRecord<>(RAW, url.getBytes(UTF_8), json.getBytes(UTF_8))));
            }
            producer.flush();
            for (var answer : sent) {
                answer.get();
            }
        }
    }

    private static String text(Random random) {
        return random.ints(CHARACTERS, 0, WORDS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(WORDS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
