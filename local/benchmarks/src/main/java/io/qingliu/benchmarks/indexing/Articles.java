package io.qingliu.benchmarks.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Clean articles of about eight hundred characters, 3 kB, all of one month; the same in every run. */
final class Articles {
    static final String TOPIC = "articles.clean.v1";
    static final String INDEX = "articles-2025.03";

    private static final long SEED = 20_250_308;
    private static final int CHARACTERS = 800;
    private static final String WORDS = "清河县新建三座村级图书室方便群众就近借阅今年以来该县把公共文化服务送到田间地头，。";

    private Articles() {}

    static void write(String bootstrapServers, int articles) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "linger.ms",
                20,
                "batch.size",
                262_144,
                "compression.type",
                "zstd");
        var random = new Random(SEED);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < articles; i++) {
                var id = HexFormat.of().toHexDigits(random.nextLong())
                        + HexFormat.of().toHexDigits(random.nextLong());
                var ignored = producer.send(new ProducerRecord<>(TOPIC, id.getBytes(UTF_8), article(id, random)));
            }
        }
    }

    private static byte[] article(String id, Random random) {
        var url = "https://news.example.cn/" + id;
        return """
                {"id": "%s", "pageId": "%s", "ordinal": 1, "articlesOnPage": 1, "version": 1741223700000,
                 "bucket": "2025.03", "deleted": false, "url": "%s", "canonicalUrl": "%s", "site": "example.cn",
                 "host": "news.example.cn", "title": "%s", "body": "%s", "language": "zh", "script": "hans",
                 "truncated": false, "publishedAt": "2025-03-05T00:00:00+08:00", "publishedAtEvidence": "page",
                 "source": {"name": "清河日报", "evidence": "page"}, "fetchedAt": "2025-03-06T01:15:00Z",
                 "cleanedAt": "2025-03-06T01:15:01Z", "cleanerVersion": "1"}""".formatted(id, id, url, url, text(random, 20), text(random, CHARACTERS))
                .replace("\n", "")
                .getBytes(UTF_8);
    }

    private static String text(Random random, int characters) {
        return random.ints(characters, 0, WORDS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(WORDS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
