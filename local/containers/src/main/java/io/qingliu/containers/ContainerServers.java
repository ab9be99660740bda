package io.qingliu.containers;

import io.qingliu.embedded.ElasticsearchServer;
import io.qingliu.embedded.KafkaServer;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.TestServers;

/** Servers from the images that docker-compose.yml names. */
public final class ContainerServers implements TestServers {
    @Override
    public KafkaServer kafka(ServerOptions options) {
        return KafkaInContainer.start(options);
    }

    @Override
    public ElasticsearchServer elasticsearch(ServerOptions options) {
        return ElasticsearchInContainer.start(options);
    }
}
