package io.qingliu.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.deploy.tool.Repository;
import io.qingliu.embedded.EmbeddedKafka;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeFileTest {
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    private final ComposeFile file = ComposeFile.read();

    @Test
    void isReachedFromThisMachineAlone() {
        assertThat(file.parts().values())
                .flatExtracting(part -> ComposeFile.texts(part.path("ports")))
                .hasSizeGreaterThan(4)
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void takesTheVersionsThatTheTestsTake() {
        var pom = Repository.text("pom.xml");
        var images = Stream.of("KafkaInContainer", "ElasticsearchInContainer")
                .map(type -> Repository.text("local/containers/src/main/java/io/qingliu/containers/" + type + ".java"))
                .map(source -> between(source, "IMAGE = \"", "\""))
                .toList();

        assertThat(images)
                .containsExactly(image("kafka"), image("elasticsearch"))
                .containsExactly(
                        "apache/kafka:" + between(pom, "<kafka.version>", "<"),
                        "docker.elastic.co/elasticsearch/elasticsearch:"
                                + between(pom, "<elasticsearch.server.version>", "<"));
        assertThat(image("topics")).isEqualTo(image("kafka"));
        assertThat(version(image("kibana"))).isEqualTo(version(image("elasticsearch")));
        assertThat(image("kibana-objects")).isEqualTo(image("kibana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "clean", "index"})
    void runsTheImageThatIsBuiltAndDeployed(String service) {
        var released =
                between(Repository.text("pom.xml"), "<version>", "</version>").replace("-SNAPSHOT", "");

        assertThat(image(service)).isEqualTo("qingliu/" + service + "-service:" + released);
        assertThat(file.part(service).at("/build/args/SERVICE").asText()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "clean", "index"})
    void givesAServiceNothingThatItDoesNotNeed(String service) {
        var part = file.part(service);

        assertThat(part.path("read_only").asBoolean()).isTrue();
        assertThat(ComposeFile.texts(part.path("cap_drop"))).containsExactly("ALL");
        assertThat(ComposeFile.texts(part.path("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(part.path("stop_grace_period").asText()).isEqualTo("45s");
    }

    @Test
    void limitsTheMemoryOfEachPart() {
        assertThat(file.parts())
                .allSatisfy((name, part) ->
                        assertThat(part.path("mem_limit").asText()).as(name).matches("[1-9][0-9]*[mg]"));
    }

    @Test
    void mountsFoldersThatAreThereAndCannotBeWritten() {
        var mounted = file.parts().values().stream()
                .flatMap(part -> ComposeFile.texts(part.path("volumes")).stream())
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> List.of(volume.split(":")))
                .toList();

        assertThat(mounted)
                .hasSize(2)
                .allSatisfy(mount -> assertThat(Files.isDirectory(Repository.path(mount.getFirst())))
                        .isTrue())
                .allSatisfy(mount -> assertThat(mount.getLast()).isEqualTo("ro"));
    }

    @Test
    void tellsKafkaWhatTheEmbeddedOneIsTold() {
        var told = new HashMap<String, String>();
        file.part("kafka")
                .path("environment")
                .propertyStream()
                .forEach(
                        setting -> told.put(setting.getKey(), setting.getValue().asText()));
        var wanted = new HashMap<String, String>();
        EmbeddedKafka.settings()
                .forEach((key, value) ->
                        wanted.put("KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        // Two listeners in place of one.
        wanted.keySet().removeAll(List.of("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "KAFKA_INTER_BROKER_LISTENER_NAME"));

        assertThat(told).containsAllEntriesOf(Map.copyOf(wanted));
    }

    private String image(String part) {
        JsonNode image = file.part(part).path("image");
        return DEFAULT.matcher(image.asText()).replaceAll("$1");
    }

    private static String version(String image) {
        return image.substring(image.lastIndexOf(':') + 1);
    }

    private static String between(String text, String before, String after) {
        var start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
