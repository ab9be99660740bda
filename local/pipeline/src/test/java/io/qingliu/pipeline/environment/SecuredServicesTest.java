package io.qingliu.pipeline.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.embedded.EmbeddedElasticsearch;
import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.Topics;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.outcome.Tail;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The services as they are deployed: TLS to Kafka and to Elasticsearch, passwords for two of them and a certificate for the
 * third, the rights that are written down and no others, a key for Elasticsearch. All of it is configuration.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredServicesTest {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String MECHANISM = "SCRAM-SHA-512";
    private static final String LOGIN_MODULE = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final String PASSWORD = "a-password-that-nobody-may-log";
    private static final String KEY = "YS1rZXktdGhhdC1ub2JvZHktbWF5LWxvZw==";
    private static final String OTHER_KEY = "YW5vdGhlci1rZXktdGhhdC1ub2JvZHkga25vd3M=";
    private static final String PAGE = """
            {"url": "https://secured.example/1", "fetchedAt": "2025-03-06T01:15:00Z", "body": "%s"}""".formatted("云溪县建成三座蓄水池\\n本报讯(记者 周敏)3月5日,云溪县水利局的三座蓄水池全部蓄满。\\n"
            + "据介绍,蓄水池可以浇灌一千二百亩农田,村民不用再到河边挑水,今年春耕用水有了保障。\\n");

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final HttpClient http = opened(HttpClient.newHttpClient());
    private final DataFolder data;
    private final Certificates certificates;
    private final Ports servers = Ports.free();
    private final Ports services = Ports.free();
    private final EmbeddedElasticsearch elasticsearch;
    private final TlsGate gate;

    SecuredServicesTest(@TempDir Path folder) throws Exception {
        data = opened(DataFolder.temporary());
        certificates = Certificates.in(folder);
        var server = certificates.signed("server");
        certificates.signed("clean-service");
        var kafka = opened(EmbeddedKafka.asProcess(
                ServerOptions.temporary().onPort(servers.kafka()).with(secured(server))));
        kafka.createTopics(Topics.read(ROOT.resolve("deploy/topics/topics.conf")));
        KafkaUsers.read(ROOT).create(kafka.bootstrapServers(), PASSWORD);
        elasticsearch = opened(EmbeddedElasticsearch.start(ServerOptions.temporary()));
        gate = opened(new TlsGate(certificates.context(server), services.elasticsearch(), elasticsearch.uri(), KEY));
    }

    @AfterAll
    void stop() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }

    @Test
    void letAPageThroughWithTheRightsThatTheyHaveAndTellNobodyTheirSecrets() throws Exception {
        var ingest = begin(Service.INGEST, withPassword("ingest-service"));
        var clean = begin(Service.CLEAN, withCertificate("clean-service"));
        ingest.awaitReady(http);
        clean.awaitReady(http);
        assertThat(send(ingest.address())).isEqualTo(202);

        try (var stranger = begin(Service.INDEX, withKey(OTHER_KEY))) {
            await("another key is refused", () -> gate.refused() > 3);
            assertThat(new Readiness(http).reasons(stranger.address())).isNotEmpty();
        }
        assertThat(secretsInLogs()).isEmpty();
        var index = begin(Service.INDEX, withKey(KEY));
        index.awaitReady(http);

        await("the article can be found", () -> articles() == 1);
        assertThat(gate.admitted()).isPositive();
        // A key that is refused is trouble that ends: the article waits for that, and is nobody's dead letter.
        assertThat(records(KafkaConnection.to("127.0.0.1:" + servers.kafka()), "articles.dead-letter.v1"))
                .isZero();
        assertThat(secretsInLogs()).isEmpty();
    }

    @Test
    void mayDoNoMoreThanTheyNeed() throws Exception {
        assertThat(records(connection("index-service", PASSWORD), "articles.clean.v1"))
                .isNotNegative();

        assertThatThrownBy(() -> records(connection("index-service", PASSWORD), "articles.raw.v1"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> records(connection("ingest-service", PASSWORD), "articles.clean.v1"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> records(connection("index-service", "wrong"), "articles.clean.v1"))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    private Map<String, String> secured(Path store) {
        return Map.ofEntries(
                Map.entry(
                        "listeners",
                        "PASSWORD://" + kafkaWithPasswords() + ",CERTIFICATE://" + kafkaWithCertificates()),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PASSWORD:SASL_SSL,CERTIFICATE:SSL"),
                Map.entry("ssl.keystore.type", "PKCS12"),
                Map.entry("ssl.keystore.location", store.toString()),
                Map.entry("ssl.keystore.password", Certificates.PASSWORD),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.location", certificates.authority().toString()),
                Map.entry("ssl.principal.mapping.rules", "RULE:^CN=(.*)$/$1/"),
                Map.entry("listener.name.certificate.ssl.client.auth", "required"),
                Map.entry("sasl.enabled.mechanisms", MECHANISM),
                Map.entry("listener.name.password.scram-sha-512.sasl.jaas.config", LOGIN_MODULE + " required;"),
                Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                // Whoever comes over the plain listener, which only the test knows: it makes topics and users.
                Map.entry("super.users", "User:ANONYMOUS"));
    }

    private String kafkaWithPasswords() {
        return "127.0.0.1:" + services.kafka();
    }

    private String kafkaWithCertificates() {
        return "127.0.0.1:" + servers.clean(); // free, as this service does not run there
    }

    private Map<String, String> withPassword(String user) {
        return inKafkaKeys(passwordProperties(user, PASSWORD));
    }

    private Map<String, String> withCertificate(String user) {
        return inKafkaKeys(Map.of(
                "bootstrap.servers",
                kafkaWithCertificates(),
                "security.protocol",
                "SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                certificates.authority().toString(),
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                certificates.store(user).toString(),
                "ssl.keystore.password",
                Certificates.PASSWORD));
    }

    private Map<String, String> withKey(String key) {
        var settings = new HashMap<>(withPassword("index-service"));
        settings.put("quarkus.elasticsearch.protocol", "https");
        settings.put("quarkus.elasticsearch.api-key", key);
        settings.put(
                "quarkus.tls.elasticsearch.trust-store.pem.certs",
                certificates.authority().toString());
        return settings;
    }

    private Map<String, String> passwordProperties(String user, String password) {
        return Map.of(
                "bootstrap.servers",
                kafkaWithPasswords(),
                "security.protocol",
                "SASL_SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                certificates.authority().toString(),
                "sasl.mechanism",
                MECHANISM,
                "sasl.jaas.config",
                LOGIN_MODULE + " required username=\"%s\" password=\"%s\";".formatted(user, password));
    }

    private static Map<String, String> inKafkaKeys(Map<String, String> properties) {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(property -> "kafka." + property.getKey(), Map.Entry::getValue));
    }

    /** Starts a service with settings that stand in a file, as those of a mounted secret do. */
    private RunningService begin(Service service, Map<String, String> settings) throws IOException {
        var file = write(settings);
        var address = Objects.requireNonNull(settings.get("kafka.bootstrap.servers"));
        var kafka = URI.create("kafka://" + address).getPort();
        var ports = new Ports(
                kafka,
                services.elasticsearch(),
                services.ingest(),
                services.clean(),
                services.index(),
                services.overview());
        return opened(RunningService.start(
                service, ROOT, data, ports, List.of("-Dquarkus.config.locations=" + file.toUri())));
    }

    private KafkaConnection connection(String user, String password) throws IOException {
        return KafkaConnection.read(write(passwordProperties(user, password)), Optional.empty(), "");
    }

    private Path write(Map<String, String> settings) throws IOException {
        var properties = new Properties();
        properties.putAll(settings);
        var file = Files.createTempFile(certificates.folder(), "settings", ".properties");
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        return file;
    }

    private static int records(KafkaConnection kafka, String topic) {
        var records = new AtomicInteger();
        try (var tail = Tail.ofAll(kafka, List.of(topic))) {
            tail.catchUp(record -> records.incrementAndGet());
        }
        return records.get();
    }

    private int send(URI ingest) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(ingest.resolve("/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PAGE))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** How many articles can be found, by asking behind the gate. */
    private int articles() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(elasticsearch.uri().resolve("/articles-*/_count"))
                .build();
        return Json.read(http.send(request, BodyHandlers.ofString()).body())
                .path("count")
                .asInt();
    }

    private List<String> secretsInLogs() throws IOException {
        try (var logs = Files.list(data.logs())) {
            var text = new StringBuilder();
            for (var log : logs.toList()) {
                text.append(Files.readString(log));
            }
            return Stream.of(PASSWORD, KEY, OTHER_KEY, Certificates.PASSWORD)
                    .filter(secret -> text.indexOf(secret) >= 0)
                    .toList();
        }
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as(what).isBefore(deadline);
            Thread.sleep(100);
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        started.push(part);
        return part;
    }
}
