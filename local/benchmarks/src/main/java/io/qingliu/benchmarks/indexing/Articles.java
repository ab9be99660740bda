package io.qingliu.benchmarks.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.benchmarks.comparison.Records;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Clean articles of about eight hundred characters, 3 kB, all of one month; the same in every run. */
final class Articles {
    static final String TOPIC = "articles.clean.v1";
    static final String INDEX = "articles-2025.03";

    private static final long SEED = 20_250_308;
    private static final int CHARACTERS = 800;

    private Articles() {}

    static void write(String bootstrapServers, int articles) throws ExecutionException, InterruptedException {
        var random = new Random(SEED);
        Records.write(bootstrapServers, Stream.generate(() -> record(random)).limit(articles));
    }

    private static ProducerRecord<byte[], byte[]> record(Random random) {
        var id = HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
        return new ProducerRecord<>(TOPIC, id.getBytes(UTF_8), article(id, random));
    }

    private static byte[] article(String id, Random random) {
        var url = "https://news.example.cn/" + id;
        return """
                {"id": "%s", "pageId": "%s", "ordinal": 1, "articlesOnPage": 1, "version": 1741223700000,
                 "bucket": "2025.03", "deleted": false, "url": "%s", "canonicalUrl": "%s", "site": "example.cn",
                 "host": "news.example.cn", "title": "%s", "body": "%s", "language": "zh", "script": "hans",
                 "truncated": false, "publishedAt": "2025-03-05T00:00:00+08:00", "publishedAtEvidence": "page",
                 "source": {"name": "清河日报", "evidence": "page"}, "fetchedAt": "2025-03-06T01:15:00Z",
                 "cleanedAt": "2025-03-06T01:15:01Z", "cleanerVersion": "1"}""".formatted(id, id, url, url, Records.text(random, 20), Records.text(random, CHARACTERS))
                .replace("\n", "")
                .getBytes(UTF_8);
    }
}
