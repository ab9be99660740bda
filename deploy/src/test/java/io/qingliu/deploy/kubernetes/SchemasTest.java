package io.qingliu.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.deploy.tool.Repository;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each object of each overlay keeps its schema, and what does not is found. */
class SchemasTest {
    static List<String> overlays() {
        return Overlays.names();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyObjectKeepsItsSchema(String overlay) {
        assertThat(Schemas.violations(Overlays.render(overlay))).isEmpty();
    }

    @Test
    void refusesAnUnknownField() {
        assertThat(changed(
                        "Deployment",
                        "index-service",
                        deployment -> container(deployment).putObject("livenesProbe")))
                .singleElement()
                .asString()
                .contains("Deployment/index-service", "livenesProbe");
    }

    @Test
    void refusesAnUnknownFieldOfAnOperator() {
        assertThat(changed("KafkaTopic", "articles.raw.v1", topic -> spec(topic).put("partition", 6)))
                .singleElement()
                .asString()
                .contains("KafkaTopic/articles.raw.v1", "partition");
    }

    @Test
    void refusesAWrongType() {
        assertThat(changed("StatefulSet", "clean-service", set -> spec(set).put("replicas", "two")))
                .anyMatch(violation -> violation.contains("data/spec/replicas must be integer"));
    }

    @Test
    void refusesAFieldThatIsMissing() {
        assertThat(changed("Kafka", "qingliu", kafka -> kafka.remove("spec")))
                .anyMatch(violation -> violation.contains("must have required property spec"));
    }

    @Test
    void refusesAKindThatNobodyKnows() {
        assertThat(changed("KafkaTopic", "articles.raw.v1", topic -> topic.put("kind", "KafkaTopics")))
                .singleElement()
                .asString()
                .contains("there is no schema");
    }

    // Which registry somebody uses is set up on his machine, never here.
    @Test
    void theLockFileNamesNoRegistry() throws Exception {
        var lines = Files.readAllLines(Repository.path("deploy/schemas/package-lock.json"));

        assertThat(lines).noneMatch(line -> line.contains("\"resolved\""));
        assertThat(lines.stream().filter(line -> line.contains("://"))).allMatch(line -> line.contains("\"url\""));
    }

    private static List<String> changed(String kind, String name, Consumer<ObjectNode> fault) {
        var rendered = Overlays.render("local").with(kind, name, fault);
        return Schemas.violations(new Manifests(rendered.objects().stream()
                .filter(object -> object.name().equals(name) && object.kind().startsWith(kind))
                .toList()));
    }

    private static ObjectNode spec(ObjectNode object) {
        return (ObjectNode) object.get("spec");
    }

    private static ObjectNode container(ObjectNode workload) {
        return (ObjectNode) workload.at("/spec/template/spec/containers/0");
    }
}
