package io.qingliu.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every overlay keeps every policy, and every policy notices what it is there for. */
class PoliciesTest {
    /** Something wrong, and what the policy says of it. */
    private record Fault(Policy policy, String finding, UnaryOperator<Manifests> plant) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    new PinnedImages(),
                    "Deployment/index-service",
                    container(it -> it.put("image", "index-service:latest"))),
            new Fault(
                    new PinnedImages(), "Deployment/index-service", container(it -> it.put("image", "index-service"))),
            new Fault(
                    new PinnedImages(),
                    "Deployment/index-service",
                    container(it -> it.put("image", "host:5000/index-service"))),
            new Fault(
                    new RestrictedPods(),
                    "runAsNonRoot",
                    pod(it -> at(it, "/securityContext").remove("runAsNonRoot"))),
            new Fault(
                    new RestrictedPods(),
                    "runAsUser",
                    pod(it -> at(it, "/securityContext").put("runAsUser", 0))),
            new Fault(
                    new RestrictedPods(),
                    "runAsUser",
                    container(it -> at(it, "/securityContext").put("runAsUser", 0))),
            new Fault(
                    new RestrictedPods(),
                    "readOnlyRootFilesystem",
                    container(it -> at(it, "/securityContext").put("readOnlyRootFilesystem", false))),
            new Fault(
                    new RestrictedPods(),
                    "capabilities/add",
                    container(it -> at(it, "/securityContext/capabilities")
                            .putArray("add")
                            .add("SYS_ADMIN"))),
            new Fault(new RestrictedPods(), "enableServiceLinks", pod(it -> it.remove("enableServiceLinks"))),
            new Fault(new RestrictedPods(), "no ServiceAccount", pod(it -> it.put("serviceAccountName", "default"))),
            new Fault(
                    new RestrictedPods(),
                    "folder of the node",
                    pod(it -> ((ArrayNode) it.get("volumes"))
                            .addObject()
                            .putObject("hostPath")
                            .put("path", "/"))),
            new Fault(
                    new BoundedResources(),
                    "/limits/cpu",
                    container(it -> at(it, "/resources/limits").remove("cpu"))),
            new Fault(
                    new BoundedResources(),
                    "promised",
                    container(it -> at(it, "/resources/limits").put("memory", "64Gi"))),
            new Fault(
                    new MeaningfulProbes(),
                    "livenessProbe asks for '/q/health/ready'",
                    container(it -> at(it, "/livenessProbe/httpGet").put("path", "/q/health/ready"))),
            new Fault(new MeaningfulProbes(), "startupProbe", container(it -> it.remove("startupProbe"))),
            new Fault(
                    new ServicesHaveEndpoints(),
                    "Service/ingest-service: its selector finds []",
                    rendered -> rendered.with(
                            "Service",
                            "ingest-service",
                            it -> at(it, "/spec/selector").put("app.kubernetes.io/name", "ingest"))),
            new Fault(
                    new ServicesHaveEndpoints(),
                    "no container has a port 'web'",
                    rendered -> rendered.with(
                            "Service",
                            "ingest-service",
                            it -> at(it, "/spec/ports/0").put("targetPort", "web"))),
            new Fault(
                    new ServicesHaveEndpoints(),
                    "there is no Service 'clean-service-pods'",
                    rendered -> rendered.without("Service", "clean-service-pods")),
            new Fault(
                    new BudgetsMatchPods(),
                    "PodDisruptionBudget/index-service",
                    rendered -> rendered.with(
                            "PodDisruptionBudget",
                            "index-service",
                            it -> at(it, "/spec/selector/matchLabels").put("app.kubernetes.io/name", "index"))),
            new Fault(
                    new BudgetsMatchPods(),
                    "never be drained",
                    rendered -> rendered.with(
                            "PodDisruptionBudget",
                            "index-service",
                            it -> at(it, "/spec").put("maxUnavailable", 0))),
            new Fault(
                    new BudgetsMatchPods(),
                    "there is no PodDisruptionBudget",
                    rendered -> rendered.without("PodDisruptionBudget", "index-service")),
            new Fault(
                    new KnownConfiguration(),
                    "QINGLIU_INDEX_BULK_MAXITEMS",
                    setting("index-service", "QINGLIU_INDEX_BULK_MAXITEMS", "5")),
            new Fault(
                    new KnownConfiguration(),
                    "max-items",
                    setting("index-service", "QINGLIU_INDEX_BULK_MAX_ITEMS", "many")),
            new Fault(
                    new KnownConfiguration(),
                    "QINGLIU_CLEAN_THREADS",
                    setting("index-service", "QINGLIU_CLEAN_THREADS", "2")),
            new Fault(
                    new KnownConfiguration(),
                    "nobody reads it",
                    rendered -> rendered.and("{kind: ConfigMap, metadata: {name: forgotten}, data: {}}")),
            new Fault(
                    new SecretsByReference(),
                    "KAFKA_SSL_KEYSTORE_PASSWORD",
                    setting("index-service", "KAFKA_SSL_KEYSTORE_PASSWORD", "changeit")),
            new Fault(
                    new SecretsByReference(),
                    "QUARKUS_ELASTICSEARCH_HOSTS",
                    setting(
                            "index-service",
                            "QUARKUS_ELASTICSEARCH_HOSTS",
                            "http://elastic:changeme@elasticsearch:9200")),
            new Fault(
                    new SecretsByReference(),
                    "a secret stands in the manifests",
                    rendered -> rendered.and("{kind: Secret, metadata: {name: s}, stringData: {a: b}}")),
            new Fault(
                    new SecretsByReference(),
                    "API_KEY",
                    container(it -> ((ArrayNode) it.get("env"))
                            .addObject()
                            .put("name", "QUARKUS_ELASTICSEARCH_API_KEY")
                            .put("value", "abc"))),
            new Fault(
                    new TopicsOnce(),
                    "KafkaTopic/articles.clean.v1 is there 0 times",
                    rendered -> rendered.without("KafkaTopic", "articles.clean.v1")),
            new Fault(
                    new TopicsOnce(),
                    "KafkaTopic/articles.raw.v1 is there 2 times",
                    rendered -> rendered.and("{kind: KafkaTopic, metadata: {name: articles.raw.v1}}")),
            new Fault(
                    new TopicsOnce(),
                    "KafkaTopic/articles.raw.v1: is not as",
                    rendered -> rendered.with(
                            "KafkaTopic",
                            "articles.raw.v1",
                            it -> at(it, "/spec").put("partitions", 1))),
            new Fault(
                    new TopicsOnce(),
                    "does not have it",
                    rendered -> rendered.and("{kind: KafkaTopic, metadata: {name: articles.raw.v2}}")),
            new Fault(
                    new GrantsMatchTopics(),
                    "Write is granted on [articles.dead-letter.v1, articles.raw.v1]",
                    rendered -> rendered.with(
                            "KafkaUser", "index-service", it -> grant(it, "topic", "articles.raw.v1", "Write"))),
            new Fault(
                    new GrantsMatchTopics(),
                    "too much is granted",
                    rendered -> rendered.with(
                            "KafkaUser", "index-service", it -> grant(it, "topic", "articles.clean.v1", "All"))),
            new Fault(
                    new GrantsMatchTopics(),
                    "its groups are [index-service, index-service-reports]",
                    rendered -> rendered.with(
                            "KafkaUser", "index-service", it -> grant(it, "group", "ingest-service", "Read"))),
            new Fault(new ScalersMatch(), "topic is 'articles.raw.v1'", trigger("topic", "articles.raw.v1")),
            new Fault(
                    new ScalersMatch(), "consumerGroup is 'clean-service'", trigger("consumerGroup", "clean-service")),
            new Fault(
                    new ScalersMatch(),
                    "bootstrapServers is 'set-by",
                    trigger("bootstrapServers", "set-by-kustomization")),
            new Fault(new ScalersMatch(), "no number of records", trigger("lagThreshold", "many")),
            new Fault(new ScalersMatch(), "more threads than there are partitions", scaler("maxReplicaCount", 4)),
            new Fault(new ScalersMatch(), "would find nobody", scaler("minReplicaCount", 0)),
            new Fault(
                    new ScalersMatch(),
                    "nothing of that name",
                    rendered -> rendered.with(
                            "ScaledObject",
                            "clean-service",
                            it -> at(it, "/spec/scaleTargetRef").put("kind", "Deployment"))),
            new Fault(
                    new ScalersMatch(),
                    "each apply would set",
                    rendered -> rendered.with(
                            "StatefulSet",
                            "clean-service",
                            it -> at(it, "/spec").put("replicas", 2))),
            new Fault(
                    new ScalersMatch(),
                    "no such TriggerAuthentication",
                    rendered -> rendered.without("TriggerAuthentication", "kafka")),
            new Fault(new ScalersMatch(), "nothing stands at", rendered -> rendered.without("ConfigMap", "keda")),
            new Fault(
                    new GracePeriods(),
                    "needs 15 seconds to stop and is granted 10",
                    pod(it -> it.put("terminationGracePeriodSeconds", 10))),
            new Fault(
                    new GracePeriods(),
                    "needs 50 seconds to stop and is granted 45",
                    setting("index-service", "QINGLIU_INDEX_SHUTDOWN_TIMEOUT", "50s")),
            new Fault(
                    new NeededConnectionsOnly(),
                    "nothing denies",
                    rendered -> rendered.without("NetworkPolicy", "nobody")),
            new Fault(
                    new NeededConnectionsOnly(),
                    "Deployment/index-service: it may reach ports [53, 9093], and needs [53, 9093, 9200]",
                    rendered -> rendered.without("NetworkPolicy", "to-elasticsearch")),
            new Fault(
                    new NeededConnectionsOnly(),
                    "Deployment/ingest-service: it may reach ports [53, 9092], and needs [53, 9093]",
                    rendered -> rendered.with(
                            "NetworkPolicy",
                            "to-kafka",
                            it -> at(it, "/spec/egress/0/ports/0").put("port", 9092))),
            new Fault(
                    new NeededConnectionsOnly(),
                    "Deployment/ingest-service: it may reach ports [53, 9093, 9200]",
                    rendered -> rendered.with(
                            "NetworkPolicy",
                            "to-elasticsearch",
                            it -> at(it, "/spec").putObject("podSelector"))),
            new Fault(
                    new NeededConnectionsOnly(),
                    "everybody is allowed",
                    rendered -> rendered.with(
                            "NetworkPolicy",
                            "senders",
                            it -> at(it, "/spec/ingress/0").remove("from"))),
            new Fault(
                    new NeededConnectionsOnly(),
                    "it may be reached at []",
                    rendered -> rendered.without("NetworkPolicy", "figures")));

    /** The overlay in which each policy has something to say. */
    private static String overlayFor(Policy policy) {
        return policy instanceof ScalersMatch ? "production" : "local";
    }

    @TestFactory
    Stream<DynamicTest> everyOverlayKeepsEveryPolicy() {
        return Overlays.names().stream()
                .flatMap(overlay -> Policies.ALL.stream()
                        .map(policy -> DynamicTest.dynamicTest(
                                overlay + " keeps " + policy,
                                () -> assertThat(policy.violations(Overlays.render(overlay)))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyPolicyNoticesAFault() {
        return FAULTS.stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.policy() + ": " + fault.finding(),
                        () -> assertThat(fault.policy()
                                        .violations(fault.plant().apply(Overlays.render(overlayFor(fault.policy())))))
                                .anyMatch(violation -> violation.contains(fault.finding()))));
    }

    @TestFactory
    Stream<DynamicTest> everyPolicyIsShownAFault() {
        return Policies.ALL.stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy.toString(),
                        () -> assertThat(FAULTS)
                                .anyMatch(fault -> fault.policy().equals(policy))));
    }

    private static UnaryOperator<Manifests> pod(Consumer<ObjectNode> change) {
        return rendered ->
                rendered.with("Deployment", "index-service", it -> change.accept(at(it, "/spec/template/spec")));
    }

    private static UnaryOperator<Manifests> container(Consumer<ObjectNode> change) {
        return pod(it -> change.accept(at(it, "/containers/0")));
    }

    private static UnaryOperator<Manifests> setting(String service, String variable, String value) {
        return rendered -> {
            var map = rendered.of("ConfigMap")
                    .filter(object -> object.name().startsWith(service))
                    .findFirst()
                    .orElseThrow();
            return rendered.with(
                    "ConfigMap", map.name(), it -> at(it, "/data").setAll(Map.of(variable, it.textNode(value))));
        };
    }

    private static void grant(ObjectNode user, String type, String name, String operation) {
        var grant = ((ArrayNode) user.at("/spec/authorization/acls")).addObject();
        grant.putObject("resource").put("type", type).put("name", name).put("patternType", "literal");
        grant.putArray("operations").add(operation);
    }

    private static UnaryOperator<Manifests> trigger(String field, String value) {
        return rendered -> rendered.with(
                "ScaledObject",
                "clean-service",
                it -> at(it, "/spec/triggers/0/metadata").put(field, value));
    }

    private static UnaryOperator<Manifests> scaler(String field, int value) {
        return rendered -> rendered.with(
                "ScaledObject", "clean-service", it -> at(it, "/spec").put(field, value));
    }

    private static ObjectNode at(ObjectNode object, String place) {
        return (ObjectNode) object.at(place);
    }
}
