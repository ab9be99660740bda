package io.qingliu.index.cluster;

import io.qingliu.embedded.ElasticsearchServer;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.TestServers;
import io.qingliu.index.Index;
import java.net.URI;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One real Elasticsearch for all tests that need no whole service; it stops after the last of them. */
final class RealElasticsearch implements BeforeAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(RealElasticsearch.class);

    private Optional<ElasticsearchServer> server = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        server = Optional.of(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        "server",
                        key -> TestServers.chosen().elasticsearch(ServerOptions.temporary()),
                        ElasticsearchServer.class));
    }

    URI uri() {
        return server.orElseThrow().uri();
    }

    Index index() {
        return new Index(uri());
    }

    RestClient client() {
        return RestClient.builder(new HttpHost("127.0.0.1", uri().getPort())).build();
    }

    /** As if nobody had ever been here. */
    void clear() {
        index().put("/_cluster/settings", "{\"persistent\": {\"action.destructive_requires_name\": false}}");
        index().delete("/articles-*");
        index().delete("/_index_template/articles*");
        index().delete("/_component_template/articles-*");
    }
}
