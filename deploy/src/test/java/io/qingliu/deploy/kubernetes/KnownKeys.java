package io.qingliu.deploy.kubernetes;

import io.qingliu.deploy.tool.Repository;
import io.quarkus.elasticsearch.restclient.lowlevel.runtime.ElasticsearchConfig;
import io.quarkus.tls.runtime.config.TlsConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The configuration of one service, as its own classes and its own file of defaults have it. */
record KnownKeys(String service, Set<String> keys) {
    private static final Map<String, String> MAPPINGS = Map.of(
            "ingest-service", "io.qingliu.ingest.IngestConfiguration",
            "clean-service", "io.qingliu.clean.config.CleanConfig",
            "index-service", "io.qingliu.index.IndexConfig");
    private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");

    KnownKeys {
        keys = Set.copyOf(keys);
    }

    /** The keys of a service: what its file sets, what its interface documents, and those of the clients it has. */
    static KnownKeys of(String service) {
        var keys = new TreeSet<String>();
        file(service).keySet().forEach(key -> keys.add(PROFILE.matcher(key).replaceFirst("")));
        keys.addAll(ConfigMappings.getProperties(mapping(service)).keySet());
        extensions(service)
                .forEach(extension ->
                        keys.addAll(ConfigMappings.getProperties(extension).keySet()));
        Stream.of(ConsumerConfig.configNames(), ProducerConfig.configNames(), AdminClientConfig.configNames())
                .flatMap(Set::stream)
                .forEach(name -> keys.add("kafka." + name));
        return new KnownKeys(service, keys);
    }

    /** The key that an environment variable sets. */
    Optional<String> setBy(String variable) {
        return keys.stream()
                .filter(key -> variables(key).matcher(variable).matches())
                .findFirst();
    }

    /**
     * What the service would read with these environment variables.
     *
     * @throws io.smallrye.config.ConfigValidationException where a value is none of its type
     */
    SmallRyeConfig read(Map<String, String> environment) {
        var builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withSources(
                        new EnvConfigSource(environment, 300),
                        new PropertiesConfigSource(file(service), "application.properties", 250),
                        new SysPropConfigSource())
                .withMappingIgnore("quarkus.**") // some are read when a service is built, and by nobody here
                .withMapping(mapping(service));
        extensions(service).forEach(builder::withMapping);
        return builder.build();
    }

    // A star is a name that whoever configures chooses; in variables it stands between double underscores.
    private static Pattern variables(String key) {
        return Pattern.compile(Arrays.stream(key.split("\\.\\*\\."))
                .map(part ->
                        StringUtil.replaceNonAlphanumericByUnderscores(part).toUpperCase(Locale.ROOT))
                .map(Pattern::quote)
                .collect(Collectors.joining("__[A-Z0-9_]+?__")));
    }

    // What else in a service is configured where it is deployed.
    private static Stream<ConfigClass> extensions(String service) {
        return service.equals("index-service")
                ? Stream.of(mapping(ElasticsearchConfig.class), mapping(TlsConfig.class))
                : Stream.empty();
    }

    private static ConfigClass mapping(String service) {
        try {
            return mapping(Class.forName(MAPPINGS.get(service)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static ConfigClass mapping(Class<?> type) {
        return new ConfigClass(type, type.getAnnotation(ConfigMapping.class).prefix());
    }

    private static Map<String, String> file(String service) {
        try (var reader =
                Files.newBufferedReader(Repository.path(service + "/src/main/resources/application.properties"))) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
