package io.qingliu.embedded;

/** Kafka in the JVM of the test, Elasticsearch beside it. */
final class EmbeddedServers implements TestServers {
    @Override
    public KafkaServer kafka(ServerOptions options) {
        return EmbeddedKafka.inThisJvm(options);
    }

    @Override
    public ElasticsearchServer elasticsearch(ServerOptions options) {
        return EmbeddedElasticsearch.start(options);
    }
}
