package io.qingliu.deploy.kubernetes;

import io.smallrye.config.SmallRyeConfig;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a service is there to read from Kafka, as it is configured where it is deployed.
 *
 * @param threads how many partitions one pod works on at a time
 */
record Consumption(String group, String topic, int threads) {
    private static final Pattern GROUP = Pattern.compile("mp\\.messaging\\.incoming\\..+\\.group\\.id");

    /** All consumer groups of a service, those for lesser things too. */
    static Set<String> groups(Workload workload, Manifests deployed) {
        var configuration = KnownKeys.of(workload.name()).read(workload.environment(deployed));
        return Stream.concat(
                        StreamSupport.stream(configuration.getPropertyNames().spliterator(), false)
                                .filter(key -> GROUP.matcher(key).matches())
                                .map(key -> configuration.getValue(key, String.class)),
                        Stream.of(of(workload, deployed).group()))
                .collect(Collectors.toSet());
    }

    static Consumption of(Workload workload, Manifests deployed) {
        var configuration = KnownKeys.of(workload.name()).read(workload.environment(deployed));
        return switch (workload.name()) {
            case "ingest-service" -> ofChannel(configuration, "raw");
            case "index-service" -> ofChannel(configuration, "articles");
            case "clean-service" ->
                new Consumption(
                        configuration.getValue("qingliu.clean.application-id", String.class),
                        TopicTable.read().readBy(workload.name()).iterator().next(), // a constant; it reads no other
                        configuration.getValue("qingliu.clean.threads", Integer.class));
            default -> throw new AssertionError("nobody knows what " + workload + " reads");
        };
    }

    private static Consumption ofChannel(SmallRyeConfig configuration, String channel) {
        var prefix = "mp.messaging.incoming." + channel + ".";
        return new Consumption(
                configuration.getValue(prefix + "group.id", String.class),
                configuration.getValue(prefix + "topic", String.class),
                1);
    }
}
