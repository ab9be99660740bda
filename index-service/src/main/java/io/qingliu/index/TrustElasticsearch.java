package io.qingliu.index;

import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Singleton;
import javax.net.ssl.SSLContext;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.elasticsearch.client.RestClientBuilder.HttpClientConfigCallback;

/**
 * Over TLS Elasticsearch is trusted by the certificates of {@code quarkus.tls.elasticsearch.*}, such as {@code
 * trust-store.pem.certs}; without any, by those that Java trusts.
 */
@Singleton
@ElasticsearchClientConfig
final class TrustElasticsearch implements HttpClientConfigCallback {
    private static final String NAME = "elasticsearch";

    private final TlsConfigurationRegistry configurations;

    TrustElasticsearch(TlsConfigurationRegistry configurations) {
        this.configurations = configurations;
    }

    @Override
    public HttpAsyncClientBuilder customizeHttpClient(HttpAsyncClientBuilder client) {
        configurations.get(NAME).ifPresent(configuration -> client.setSSLContext(context(configuration)));
        return client;
    }

    private static SSLContext context(TlsConfiguration configuration) {
        try {
            return configuration.createSSLContext();
        } catch (Exception e) {
            throw new IllegalStateException("quarkus.tls.elasticsearch cannot be used: " + e.getMessage(), e);
        }
    }
}
