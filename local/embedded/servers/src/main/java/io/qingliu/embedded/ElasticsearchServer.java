package io.qingliu.embedded;

import java.net.URI;

/** A running Elasticsearch node of one's own, wherever it runs; it stops on close. */
public interface ElasticsearchServer extends AutoCloseable {
    /** Address of the HTTP interface, such as {@code http://127.0.0.1:9200}. */
    URI uri();

    @Override
    void close();
}
