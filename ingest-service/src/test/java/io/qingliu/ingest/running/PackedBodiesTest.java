package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Problems.isProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
class PackedBodiesTest {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final Service service = new Service();
    private final Wire wire;

    PackedBodiesTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @ParameterizedTest
    @EnumSource
    void takesPackedBodies(Packer packer) throws Exception {
        var lines = page("http/packed/1") + "\n{\"url\": 5}\n" + page("http/packed/2");

        var array = service.post(JSON, packer.pack("[" + page("http/packed/0") + "]"), packer.header());
        var answer = service.post(NDJSON, packer.pack(lines), packer.header());

        assertThat(array.status()).isEqualTo(202);
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/refused").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/items/1/pointer").asText()).isEqualTo("/url");
    }

    @ParameterizedTest
    @EnumSource
    void reportsWhatItTookOfAPackedBodyThatBreaksOff(Packer packer) throws Exception {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(i -> page("http/cut-" + packer + "/" + i))
                .collect(Collectors.joining("\n"));
        var packed = packer.bytes(lines);

        var answer = service.post(NDJSON, BodyPublishers.ofByteArray(packed, 0, packed.length - 20), packer.header());

        isProblem(answer, 400, "body-corrupt");
        var accepted = answer.json().at("/report/accepted").asInt();
        assertThat(accepted).isBetween(1, 5_000);
        assertThat(answer.json().at("/detail").asText()).contains("breaks off");
        assertThat(wire.read(
                        Wire.INGESTED,
                        accepted,
                        each -> new String(each.value(), UTF_8).contains("cn/http/cut-" + packer + "/")))
                .hasSize(accepted);
    }

    @ParameterizedTest
    @EnumSource
    void refusesABombWhileOthersAreServed(Packer packer) throws Exception {
        var bomb = packer.repeated(" ".repeat(1_000_000).getBytes(UTF_8), 500);

        var answer = service.post(NDJSON, BodyPublishers.ofByteArray(bomb), packer.header());

        isProblem(answer, 413, "body-too-large");
        assertThat(answer.json().at("/detail").asText()).contains("200 times its size");
        isProblem(
                service.post(NDJSON, BodyPublishers.ofByteArray(packer.bytes(bomb)), packer.header()),
                415,
                "media-type-unsupported");
        assertThat(service.post(JSON, page("http/after-bomb")).status()).isEqualTo(202);
    }

    @Test
    void saysHowABodyMayBePacked() throws Exception {
        var unknown = service.post(JSON, page("http/packed"), "Content-Encoding", "br");
        var unsaid = service.post(JSON, Packer.GZIP.pack(page("http/packed")));

        isProblem(unknown, 415, "media-type-unsupported");
        assertThat(unknown.json().at("/detail").asText()).contains("gzip or zstd");
        isProblem(unsaid, 415, "media-type-unsupported");
        assertThat(unsaid.json().at("/detail").asText()).contains("Content-Encoding: gzip");
        assertThat(service.post(JSON, page("http/packed"), "Content-Encoding", "identity")
                        .status())
                .isEqualTo(202);
    }

    private static String page(String path) {
        return new String(Samples.good(path), UTF_8);
    }
}
