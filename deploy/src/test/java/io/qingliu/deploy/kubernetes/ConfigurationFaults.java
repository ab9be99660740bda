package io.qingliu.deploy.kubernetes;

import static io.qingliu.deploy.kubernetes.Fault.container;
import static io.qingliu.deploy.kubernetes.Fault.setting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** Keys that nobody knows, values that are none, and secrets in the open. */
final class ConfigurationFaults {
    static final List<Fault> ALL = List.of(
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
                    "QUARKUS_TLS__ELASTICSEARCH__TRUSTSTORE",
                    setting("index-service", "QUARKUS_TLS__ELASTICSEARCH__TRUSTSTORE", "/ca.crt")),
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
                            .put("value", "abc"))));

    private ConfigurationFaults() {}
}
