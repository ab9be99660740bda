package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** clean-service without Kafka, as {@code ./qingliu preview} starts it: the preview, and the page that explains. */
public final class CleanerAlone implements AutoCloseable {
    private final DataFolder data;
    private final HttpClient http;
    private final RunningService service;

    private CleanerAlone(DataFolder data, HttpClient http, RunningService service) {
        this.data = data;
        this.http = http;
        this.service = service;
    }

    /**
     * Starts it, and returns when pages are cleaned.
     *
     * @param root of the repository, where the build has put everything
     */
    public static CleanerAlone open(Path root) throws IOException {
        var data = DataFolder.temporary();
        var http = HttpClient.newHttpClient();
        var service = RunningService.startReady(
                Service.CLEAN, root, data, Ports.free(), http, List.of("-Dqingliu.clean.feed=off"));
        return new CleanerAlone(data, http, service);
    }

    /** Where it is. */
    public URI address() {
        return service.address();
    }

    @Override
    public void close() throws IOException {
        Stream.<AutoCloseable>of(service, http).forEach(Stopping::quietly);
        data.close();
    }
}
