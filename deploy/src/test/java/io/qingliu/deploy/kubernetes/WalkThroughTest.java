package io.qingliu.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.deploy.tool.Repository;
import io.qingliu.deploy.tool.Tool;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/operations.md tells people to type names what is really there. */
class WalkThroughTest {
    // What the operators make, by the names of what they make it from.
    private static final Map<String, String> MADE_FROM = Map.of(
            "service/qingliu-es-http", "Elasticsearch",
            "service/qingliu-kb-http", "Kibana",
            "secret/qingliu-es-elastic-user", "Elasticsearch",
            "secret/qingliu-cluster-ca-cert", "Kafka");
    private static final Map<String, Integer> PORTS_OF_OTHERS =
            Map.of("service/qingliu-es-http", 9200, "service/qingliu-kb-http", 5601);

    @ParameterizedTest
    @CsvSource({"From nothing to the first article in Kibana, local", "In production, production"})
    void itsCommandsAreShell(String heading, String overlay) {
        assertThat(WalkThrough.of(heading).blocks())
                .isNotEmpty()
                .allSatisfy(
                        block -> new Tool("sh").run(Path.of("/"), block, "-n").orFail())
                .anySatisfy(block ->
                        assertThat(block).contains("kubectl apply -k deploy/kubernetes/overlays/" + overlay + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"From nothing to the first article in Kibana, local", "In production, production"})
    void itsFilesAreThere(String heading, String overlay) {
        assertThat(WalkThrough.of(heading)
                        .find("(?:^|[ =])(?:\\./)?((?:deploy|local)/[\\w./-]+|qingliu (?=images|send))"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Repository.path(file.group(1).strip())).exists());
    }

    @ParameterizedTest
    @CsvSource({"From nothing to the first article in Kibana, local", "In production, production"})
    void whatItSpeaksOfIsDeployed(String heading, String overlay) {
        var deployed = Overlays.render(overlay);

        assertThat(WalkThrough.of(heading)
                        .find("\\b(service|deployment|statefulset|kafka|elasticsearch|kibana)/([\\w-]+)(?= |$)"))
                .allSatisfy(named -> assertThat(isThere(named.group(), deployed))
                        .as(named.group())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource("From nothing to the first article in Kibana, local")
    void itForwardsPortsThatAreThere(String heading, String overlay) {
        var deployed = Overlays.render(overlay);

        assertThat(WalkThrough.of(heading).find("port-forward (service/([\\w-]+)) \\d+:(\\d+)"))
                .isNotEmpty()
                .allSatisfy(forward -> assertThat(ports(forward.group(1), forward.group(2), deployed))
                        .contains(Integer.valueOf(forward.group(3))));
    }

    @ParameterizedTest
    @CsvSource("From nothing to the first article in Kibana, local")
    void itLoadsTheImagesThatAreDeployed(String heading, String overlay) {
        var deployed = Overlays.render(overlay)
                .workloads()
                .flatMap(workload -> workload.containers().stream())
                .map(container -> container.path("image").asText());

        assertThat(WalkThrough.of(heading).find("qingliu/[\\w-]+:[\\w.]+").map(image -> image.group()))
                .containsExactlyInAnyOrderElementsOf(deployed.toList());
    }

    @ParameterizedTest
    @CsvSource({"From nothing to the first article in Kibana, local", "In production, production"})
    void everySecretThatIsReadIsMade(String heading, String overlay) {
        var deployed = Overlays.render(overlay);
        var made = new TreeMap<String, Set<String>>();
        WalkThrough.of(heading)
                .find("create secret generic ([\\w-]+) --from-file=([\\w.-]+)=")
                .forEach(secret -> made.put(secret.group(1), Set.of(secret.group(2))));
        deployed.of("KafkaUser").forEach(user -> made.put(user.name(), Set.of("sasl.jaas.config", "password")));
        MADE_FROM.forEach((secret, kind) -> {
            if (secret.startsWith("secret/") && deployed.of(kind).findAny().isPresent()) {
                made.put(secret.substring("secret/".length()), Set.of("elastic", "ca.crt"));
            }
        });

        var read = secretsReadBy(deployed);

        assertThat(made.keySet()).containsAll(read.keySet());
        assertThat(read)
                .allSatisfy((secret, keys) -> assertThat(made.get(secret)).containsAll(keys));
        assertThat(read.keySet())
                .as("nothing is made that nobody reads")
                .containsAll(WalkThrough.of(heading)
                        .find("create secret generic ([\\w-]+)")
                        .map(secret -> secret.group(1))
                        .toList());
    }

    private static boolean isThere(String named, Manifests deployed) {
        var maker = MADE_FROM.get(named);
        return maker == null
                ? deployed.objects().stream()
                        .anyMatch(object -> object.toString().equalsIgnoreCase(named))
                : deployed.of(maker).anyMatch(object -> named.contains("/" + object.name() + "-"));
    }

    private static Set<Integer> ports(String named, String name, Manifests deployed) {
        var other = PORTS_OF_OTHERS.get(named);
        return other != null
                ? Set.of(other)
                : deployed.the("Service", name).list("/spec/ports").stream()
                        .map(port -> port.path("port").asInt())
                        .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> secretsReadBy(Manifests deployed) {
        var read = new TreeMap<String, Set<String>>();
        deployed.workloads().forEach(workload -> {
            workload.containers().stream()
                    .flatMap(container -> container.path("env").valueStream())
                    .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                    .filter(reference -> !reference.isMissingNode())
                    .forEach(reference -> add(read, reference.path("name"), reference.path("key")));
            workload.pod("/volumes")
                    .valueStream()
                    .map(volume -> volume.path("secret"))
                    .filter(secret -> !secret.isMissingNode())
                    .forEach(secret -> {
                        add(read, secret.path("secretName"), secret.at("/items/0/key"));
                    });
        });
        deployed.of("TriggerAuthentication")
                .flatMap(authentication -> authentication.list("/spec/secretTargetRef").stream())
                .forEach(reference -> add(read, reference.path("name"), reference.path("key")));
        return read;
    }

    private static void add(Map<String, Set<String>> read, JsonNode secret, JsonNode key) {
        var keys = read.computeIfAbsent(secret.asText(), name -> new TreeSet<>());
        Stream.of(key.asText()).filter(text -> !text.isEmpty()).forEach(keys::add);
    }
}
