package io.qingliu.pipeline.environment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Users with the rights that {@code users.yaml} of the Strimzi component gives them, and no others. */
record KafkaUsers(List<JsonNode> users) {
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);

    static KafkaUsers read(Path root) throws IOException {
        var file = root.resolve("deploy/kubernetes/components/strimzi/users.yaml");
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return new KafkaUsers(documents.readAll());
        }
    }

    /** Makes Kafka know all of them, with one password. */
    void create(String bootstrapServers, String password) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createAcls(users.stream().flatMap(KafkaUsers::bindings).toList())
                    .all()
                    .get();
            admin.alterUserScramCredentials(users.stream()
                            .<UserScramCredentialAlteration>map(
                                    user -> new UserScramCredentialUpsertion(name(user), SCRAM, password))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static String name(JsonNode user) {
        return user.at("/metadata/name").asText();
    }

    private static Stream<AclBinding> bindings(JsonNode user) {
        return user.at("/spec/authorization/acls")
                .valueStream()
                .flatMap(acl -> acl.path("operations")
                        .valueStream()
                        .map(operation -> new AclBinding(resource(acl.path("resource")), entry(user, operation))));
    }

    private static ResourcePattern resource(JsonNode resource) {
        var pattern =
                resource.path("patternType").asText().equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL;
        return new ResourcePattern(
                ResourceType.fromString(constant(resource.path("type").asText())),
                resource.path("name").asText(),
                pattern);
    }

    private static AccessControlEntry entry(JsonNode user, JsonNode operation) {
        return new AccessControlEntry(
                "User:" + name(user),
                "*",
                AclOperation.fromString(constant(operation.asText())),
                AclPermissionType.ALLOW);
    }

    /** {@code DescribeConfigs} is DESCRIBE_CONFIGS. */
    private static String constant(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
