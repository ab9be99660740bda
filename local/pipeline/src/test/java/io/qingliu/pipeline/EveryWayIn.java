package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.qingliu.pipeline.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The same pages, sent by each way there is. */
final class EveryWayIn {
    private static final String FETCHED_AT = "2026-03-05T08:00:00Z";
    private static final String TEXT_TYPE = "text/plain; charset=utf-8";
    private static final int WAYS = 10;
    // Requests under way at a time, of those with a single page.
    private static final int SENDERS = 8;

    private final HttpClient http;
    private final URI ingest;
    private final String bootstrapServers;
    private final List<Page> pages;

    EveryWayIn(HttpClient http, URI ingest, String bootstrapServers, int pages) {
        this.http = http;
        this.ingest = ingest;
        this.bootstrapServers = bootstrapServers;
        this.pages = IntStream.range(0, pages).mapToObj(Page::new).toList();
    }

    private record Page(int number) {
        String url() {
            return "https://ways.example/2026/03/05/" + number + ".html";
        }

        String text() {
            return """
                    清河县第%1$d座村级图书室开放
                    3月5日,清河县第%1$d座村级图书室正式开放。县文化馆负责人介绍,图书室每周开放六天,读者凭身份证即可借书。
                    这座图书室有藏书%2$d册,由退休教师轮流值班,周末还为孩子们安排了讲故事的活动。
                    """.formatted(number, 1_000 + 7 * number);
        }

        String json() {
            return new String(
                    Json.bytes(Json.object()
                            .put("url", url())
                            .put("fetchedAt", FETCHED_AT)
                            .put("contentType", TEXT_TYPE)
                            .put("body", text())),
                    UTF_8);
        }

        String event() {
            return new String(
                    Json.bytes(Json.object()
                            .put("specversion", "1.0")
                            .put("id", url())
                            .put("type", "cn.example.page.fetched")
                            .put("source", url())
                            .put("time", FETCHED_AT)
                            .put("datacontenttype", TEXT_TYPE)
                            .put("data", text())),
                    UTF_8);
        }

        byte[] record() {
            var response = "HTTP/1.1 200 OK\r\nContent-Type: " + TEXT_TYPE + "\r\n\r\n" + text();
            return ("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + url() + "\r\nWARC-Date: " + FETCHED_AT
                            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                            + response.getBytes(UTF_8).length + "\r\n\r\n" + response + "\r\n\r\n")
                    .getBytes(UTF_8);
        }
    }

    /** Sends all pages by all ways; returns how many that were in all, once ingest or Kafka has them. */
    int send() throws Exception {
        postOneByOne();
        var lines =
                pages.stream().map(Page::json).collect(Collectors.joining("\n")).getBytes(UTF_8);
        var array = pages.stream().map(Page::json).collect(Collectors.joining(",", "[", "]"));
        post("/v1/articles", "application/json", "identity", array.getBytes(UTF_8), pages.size());
        post("/v1/articles", "application/x-ndjson", "identity", lines, pages.size());
        post("/v1/articles", "application/x-ndjson", "gzip", gzip(List.of(lines)), pages.size());
        post("/v1/articles", "application/x-ndjson", "zstd", Zstd.compress(lines), pages.size());
        var archive = gzip(pages.stream().map(Page::record).toList());
        post("/v1/warc", "application/warc", "identity", archive, pages.size());
        produce(page -> record(page.json(), Map.of()));
        produce(page ->
                record(page.text(), Map.of("url", page.url(), "fetched-at", FETCHED_AT, "content-type", TEXT_TYPE)));
        produce(page -> record(
                page.text(),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        page.url(),
                        "ce_type",
                        "cn.example.page.fetched",
                        "ce_source",
                        page.url(),
                        "ce_time",
                        FETCHED_AT,
                        "content-type",
                        TEXT_TYPE)));
        produce(page -> record(page.event(), Map.of("content-type", "application/cloudevents+json")));
        return WAYS * pages.size();
    }

    private void postOneByOne() throws Exception {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var posts = pages.stream()
                    .map(page -> senders.submit(() -> {
                        post(
                                "/v1/articles",
                                "application/json",
                                "identity",
                                page.json().getBytes(UTF_8),
                                1);
                        return page;
                    }))
                    .toList();
            for (var post : posts) {
                post.get();
            }
        }
    }

    private void post(String path, String type, String encoding, byte[] body, int pages)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(ingest.resolve(path))
                .header("Content-Type", type)
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(Json.read(answer.body()).path("accepted").asInt()).isEqualTo(pages);
    }

    private void produce(Function<Page, ProducerRecord<byte[], byte[]>> record) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var sent = pages.stream().map(record).map(producer::send).toList();
            for (Future<?> one : sent) {
                one.get();
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String value, Map<String, String> headers) {
        var record = new ProducerRecord<byte[], byte[]>("articles.raw.v1", value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    /** Each part as a member of its own, as archives have it. */
    private static byte[] gzip(List<byte[]> parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        for (var part : parts) {
            try (var out = new GZIPOutputStream(packed)) {
                out.write(part);
            }
        }
        return packed.toByteArray();
    }
}
