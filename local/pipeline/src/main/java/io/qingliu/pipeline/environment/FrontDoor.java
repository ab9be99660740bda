package io.qingliu.pipeline.environment;

import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.Topic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** ingest-service alone with its Kafka, in as little memory as is asked for: what its front door can take. */
public final class FrontDoor implements AutoCloseable {
    private static final String LOG = "collections.log";

    private final DataFolder data;
    private final HttpClient http;
    private final EmbeddedKafka kafka;
    private final RunningService service;

    private FrontDoor(DataFolder data, HttpClient http, EmbeddedKafka kafka, RunningService service) {
        this.data = data;
        this.http = http;
        this.kafka = kafka;
        this.service = service;
    }

    /**
     * Starts both, and returns when pages are taken. Whatever is sent is thrown away by Kafka soon.
     *
     * @param root of the repository, where the build has put everything
     * @param heap of the service, in the notation of Java
     */
    public static FrontDoor open(Path root, String heap) throws IOException {
        var data = DataFolder.temporary();
        var http = HttpClient.newHttpClient();
        var ports = Ports.free();
        var kafka = LocalKafka.start(root, data, ports, "384m", FrontDoor::shortLived);
        try {
            var options = List.of("-Xmx" + heap, "-Xlog:gc:file=" + data.logs().resolve(LOG) + ":none:filecount=0");
            return new FrontDoor(
                    data, http, kafka, RunningService.startReady(Service.INGEST, root, data, ports, http, options));
        } catch (RuntimeException e) {
            Stopping.quietly(kafka);
            throw e;
        }
    }

    /** Where pages are sent to. */
    public URI address() {
        return service.address();
    }

    /** What the service has needed so far. */
    public Memory memory() throws IOException {
        return Memory.of(service.processId(), data.logs().resolve(LOG));
    }

    /** Fails where one of both is no more. */
    public void checkAlive() {
        service.checkAlive();
    }

    private static Topic shortLived(Topic topic) {
        var config = new HashMap<>(topic.config());
        config.put("retention.bytes", "33554432");
        config.put("segment.bytes", "33554432");
        config.put("cleanup.policy", "delete");
        return new Topic(topic.name(), topic.partitions(), config);
    }

    @Override
    public void close() throws IOException {
        Stream.<AutoCloseable>of(service, kafka, http).forEach(Stopping::quietly);
        data.close();
    }
}
