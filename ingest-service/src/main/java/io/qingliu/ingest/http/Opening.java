package io.qingliu.ingest.http;

import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.access.Decision;
import io.qingliu.ingest.access.Doorkeeper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at the start who may send, where that is surely not meant: nobody, or everybody on a network. */
@Singleton
class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Doorkeeper doorkeeper;
    private final IngestConfiguration configuration;
    private final String host;

    Opening(
            Doorkeeper doorkeeper,
            IngestConfiguration configuration,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.doorkeeper = doorkeeper;
        this.configuration = configuration;
        this.host = host;
    }

    void open(@Observes StartupEvent event) {
        switch (doorkeeper.decide(Optional.empty())) {
            case Decision.NoKeys() ->
                LOG.warnf(
                        "Nobody may send pages over HTTP: set qingliu.ingest.http.keys-file to a file of keys, or"
                                + " qingliu.ingest.http.access=none to let everybody in keysFile=%s",
                        configuration.http().keysFile().map(Object::toString).orElse("none"));
            case Decision.Allowed(var anybody) -> {
                if (!isLoopback()) {
                    LOG.warnf(
                            "Whoever reaches this port may send pages: qingliu.ingest.http.access=none host=%s", host);
                }
            }
            case Decision.Unknown() -> {
                // There are keys, and nobody has come with one yet.
            }
        }
    }

    private boolean isLoopback() {
        return host.startsWith("127.") || host.equals("localhost") || host.equals("::1");
    }
}
