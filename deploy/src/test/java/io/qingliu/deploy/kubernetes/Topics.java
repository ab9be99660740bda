package io.qingliu.deploy.kubernetes;

import io.qingliu.deploy.tool.Repository;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of topics, deploy/topics/topics.conf. */
record Topics(List<Topic> all) {
    /** A line of the list. */
    record Topic(String name, int partitions, Map<String, String> configuration) {}

    static Topics read() {
        return new Topics(Repository.text("deploy/topics/topics.conf")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .map(Topics::topic)
                .toList());
    }

    private static Topic topic(String[] words) {
        return new Topic(
                words[0],
                Integer.parseInt(words[1]),
                Arrays.stream(words)
                        .skip(2)
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    Topic named(String name) {
        return all.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("topics.conf has no " + name));
    }
}
