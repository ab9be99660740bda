package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.Archive;
import io.qingliu.ingest.Contract;
import io.qingliu.ingest.running.Service.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
class WarcResourceTest {
    private static final String WARC = "application/warc";
    private static final String TEXT = "清河县老桥修缮完工";

    private final Service service = new Service();
    private final Wire wire;

    WarcResourceTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void takesThePagesOfAnArchiveAndCountsTheRest() throws Exception {
        var skipped = service.counter("qingliu_http_skipped_total", "reason=\"record-type\"");
        var archive = new Archive()
                .record("warcinfo", "http://a.cn/", "application/warc-fields", "software: test".getBytes(UTF_8))
                .page(url("one"), TEXT);
        var second = archive.size();
        archive.page(url("two"), TEXT)
                .record("request", url("two"), "application/http", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));

        var answer = post(archive.bytes());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/skipped/record-type").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/items/1/offset").asInt()).isEqualTo(second);
        assertThat(service.counter("qingliu_http_skipped_total", "reason=\"record-type\""))
                .isEqualTo(skipped + 2);
        var message = new Contract(Wire.INGESTED)
                .accepts(wire.read(Wire.INGESTED, 1, contains("warc/one"))
                        .getFirst()
                        .value());
        assertThat(message.at("/text").asText()).isEqualTo("<html><p>" + TEXT + "</p></html>");
        assertThat(message.at("/charsetEvidence").asText()).isEqualTo("header");
        assertThat(message.at("/fetchedAt").asText()).isEqualTo("2026-03-05T08:00:00Z");
    }

    @Test
    void takesArchivesInGzipRecordByRecordAndPackedForTheWay() throws Exception {
        var members = new ByteArrayOutputStream();
        for (var name : new String[] {"gz-one", "gz-two"}) {
            members.writeBytes(Archive.gzip(new Archive().page(url(name), TEXT).bytes()));
        }

        for (var packer : Packer.values()) {
            var answer = new Answer[] {
                post(members.toByteArray()), post(packer.bytes(members.toByteArray()), packer.header())
            };

            assertThat(answer).allSatisfy(one -> {
                assertThat(one.status()).isEqualTo(202);
                assertThat(one.json().at("/accepted").asInt()).isEqualTo(2);
            });
        }
    }

    @Test
    void reportsBrokenRecordsByTheirOffsetAndTakesTheOthers() throws Exception {
        var broken = service.counter("qingliu_http_refused_total", "reason=\"warc-record-broken\"");
        var archive = new Archive().page(url("before"), TEXT);
        var offset = archive.size();
        archive.raw("WARC/1.1\r\nContent-Length: much\r\n\r\n").page(url("after"), TEXT);

        var answer = post(archive.bytes());

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/items/1/reason").asText()).isEqualTo("warc-record-broken");
        assertThat(answer.json().at("/items/1/offset").asInt()).isEqualTo(offset);
        assertThat(answer.json().at("/items/1/message").asText())
                .isEqualTo("The record at byte " + offset
                        + " cannot be taken: it has no Content-Length, or one that is no number; write it anew and send"
                        + " it again.");
        assertThat(service.counter("qingliu_http_refused_total", "reason=\"warc-record-broken\""))
                .isEqualTo(broken + 1);
    }

    @Test
    void refusesWhatIsNoArchive() throws Exception {
        var answer = post("{\"url\": \"http://a.cn/\"}".getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/reason").asText()).isEqualTo("warc-record-broken");
        assertThat(post(new byte[0]).status()).isEqualTo(400);
        assertThat(service.postTo("/v1/warc", "text/html", BodyPublishers.ofString("<p>"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void takesAnArchiveOfPicturesForGranted() throws Exception {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n";

        var answer = post(new Archive().response(url("png"), head, new byte[10]).bytes());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/accepted").asInt(-1)).isZero();
        assertThat(answer.json().at("/skipped/media-type").asInt()).isEqualTo(1);
    }

    @Test
    void reportsWhatItTookBeforeTheGzipBroke() throws Exception {
        var first = Archive.gzip(new Archive().page(url("whole"), TEXT).bytes());
        var second = Archive.gzip(new Archive().page(url("cut"), TEXT).bytes());
        var archive = Arrays.copyOf(first, first.length + 40);
        System.arraycopy(second, 0, archive, first.length, 40);

        var answer = post(archive);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:qingliu:problem:body-corrupt");
        assertThat(answer.json().at("/report/accepted").asInt()).isEqualTo(1);
    }

    @Test
    void refusesGzipInGzipInGzip() throws Exception {
        var archive = new Archive().page(url("deep"), TEXT).bytes();

        var answer = post(Archive.gzip(Archive.gzip(Archive.gzip(archive))), "Content-Encoding", "gzip");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/reason").asText()).isEqualTo("warc-record-broken");
    }

    @Test
    void refusesABombOfRecords() throws Exception {
        var bomb = Packer.GZIP.repeated(new byte[1_000_000], 300);

        var answer = post(bomb);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:qingliu:problem:body-too-large");
    }

    @Test
    void acceptsTheExampleOfItsOwnDescription() throws Exception {
        var document = service.get("/q/openapi?format=json").json();
        var post = document.at("/paths/~1v1~1warc/post");

        var example = post.at("/requestBody/content/application~1warc/examples/resource/value")
                .asText();

        assertThat(post(example.getBytes(UTF_8)).status()).isEqualTo(202);
        assertThat(post.at("/responses").size()).isEqualTo(11);
        assertThat(document.at("/components/responses/KeyUnknown/content").toString())
                .contains("Bearer KEY");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
    }

    private Answer post(byte[] archive, String... headers) throws IOException, InterruptedException {
        return service.postTo("/v1/warc", WARC, BodyPublishers.ofByteArray(archive), headers);
    }

    private static Predicate<ConsumerRecord<byte[], byte[]>> contains(String path) {
        return record -> new String(record.value(), UTF_8).contains("cn/" + path + "\"");
    }

    private static String url(String name) {
        return "http://news.example.cn/warc/" + name;
    }
}
