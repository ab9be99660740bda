package io.qingliu.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.tls.runtime.config.TlsConfig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What production sets arrives where the service looks for it. */
class KnownKeysTest {
    @Test
    void aVariableWithANameInItReachesTheConfigurationOfThatName() {
        var production = Overlays.render("production");
        var index = new Workload(production.the("Deployment", "index-service"));

        var tls = KnownKeys.of("index-service")
                .read(index.environment(production))
                .getConfigMapping(TlsConfig.class);

        assertThat(tls.namedCertificateConfig())
                .containsOnlyKeys("elasticsearch")
                .allSatisfy((name, configuration) -> {
                    var trusted = configuration.trustStore().orElseThrow();
                    assertThat(trusted.pem().orElseThrow().certs())
                            .contains(List.of(Path.of("/etc/qingliu/elasticsearch/ca.crt")));
                });
    }

    @Test
    void aKeyIsKnownByItsVariableAndByNothingLikeIt() {
        var keys = KnownKeys.of("clean-service");

        assertThat(keys.setBy("QINGLIU_CLEAN_STATE_DIRECTORY")).contains("qingliu.clean.state-directory");
        assertThat(keys.setBy("KAFKA_SASL_JAAS_CONFIG")).contains("kafka.sasl.jaas.config");
        assertThat(keys.setBy("QINGLIU_CLEAN_STATEDIRECTORY")).isEmpty();
        assertThat(keys.setBy("qingliu.clean.state-directory")).isEmpty();
        assertThat(keys.setBy("QUARKUS_ELASTICSEARCH_HOSTS")).isEmpty();
    }
}
