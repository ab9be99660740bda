package io.qingliu.benchmarks.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.benchmarks.comparison.Records;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Pages of about a thousand characters, 3 kB, from two hundred sites; the same in every run. */
final class Feed {
    static final String RAW = "articles.raw.v1";
    static final String INGESTED = "articles.ingested.v1";

    private static final long SEED = 20_260_305;
    private static final int SITES = 200;
    private static final int CHARACTERS = 1_000;

    private Feed() {}

    static void write(String bootstrapServers, int pages) throws ExecutionException, InterruptedException {
        var random = new Random(SEED);
        Records.write(bootstrapServers, IntStream.range(0, pages).mapToObj(number -> page(number, random)));
    }

    private static ProducerRecord<byte[], byte[]> page(int number, Random random) {
        var url = "http://news.site" + random.nextInt(SITES) + ".cn/2026/03/05/" + number + ".html";
        var json = "{\"url\": \"" + url + "\", \"fetchedAt\": \"2026-03-05T08:00:00Z\", \"body\": \""
                + Records.text(random, CHARACTERS) + "\"}";
        return new ProducerRecord<>(RAW, url.getBytes(UTF_8), json.getBytes(UTF_8));
    }
}
