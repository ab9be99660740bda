package io.qingliu.deploy.kubernetes;

import io.smallrye.config.SmallRyeConfig;

/**
 * What a service reads from Kafka, as it is configured where it is deployed.
 *
 * @param threads how many partitions one pod works on at a time
 */
record Consumption(String group, String topic, int threads) {
    static Consumption of(Workload workload, Manifests deployed) {
        var configuration = KnownKeys.of(workload.name()).read(workload.environment(deployed));
        var topic = TopicTable.read().readBy(workload.name()).iterator().next();
        return switch (workload.name()) {
            case "ingest-service" -> ofChannel(configuration, "raw");
            case "index-service" -> ofChannel(configuration, "articles");
            case "clean-service" ->
                new Consumption(
                        configuration.getValue("qingliu.clean.application-id", String.class),
                        topic,
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
