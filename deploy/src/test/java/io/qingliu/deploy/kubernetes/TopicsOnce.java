package io.qingliu.deploy.kubernetes;

import io.qingliu.deploy.kubernetes.Topics.Topic;
import java.util.List;
import java.util.stream.Stream;

/** Where Strimzi makes the topics, it makes those of the list: each once, and as the list has it. */
record TopicsOnce() implements Policy {
    @Override
    public List<String> violations(Manifests deployed) {
        var made = deployed.of("KafkaTopic").toList();
        if (made.isEmpty()) {
            return List.of(); // Kafka is elsewhere, and whoever runs it makes them
        }
        var listed = Topics.read().all();
        return Stream.concat(
                        listed.stream().flatMap(topic -> violations(topic, made)),
                        made.stream()
                                .filter(topic -> listed.stream()
                                        .noneMatch(line -> line.name().equals(topic.name())))
                                .map(topic -> topic + ": topics.conf does not have it"))
                .toList();
    }

    private static Stream<String> violations(Topic topic, List<Manifest> made) {
        var same = made.stream()
                .filter(object -> object.name().equals(topic.name()))
                .toList();
        if (same.size() != 1) {
            return Stream.of("KafkaTopic/" + topic.name() + " is there " + same.size() + " times, not once");
        }
        var object = same.getFirst();
        return Stream.of(object + ": is not as topics.conf has it; deploy/topics/for-strimzi makes it anew")
                .filter(sentence -> object.at("/spec/partitions").asInt() != topic.partitions()
                        || !object.map("/spec/config").equals(topic.configuration()));
    }
}
