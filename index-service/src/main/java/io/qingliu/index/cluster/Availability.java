package io.qingliu.index.cluster;

import java.io.IOException;
import java.util.Optional;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/**
 * Whether the cluster is there and has the templates. Nothing is written before both are true: an index that came into
 * being without the templates would guess its mapping. After each loss the templates are looked at again, because a
 * cluster may come back empty.
 */
public final class Availability {
    private static final Logger LOG = Logger.getLogger(Availability.class);

    private final RestClient client;
    private final Templates templates;
    private volatile Optional<String> trouble = Optional.of("not asked yet");

    /** An availability that starts in doubt. */
    public Availability(RestClient client, TemplateSettings chosen) {
        this.client = client;
        // Read only when it is needed: 3,000 rules are no work for the start.
        this.templates = new Templates(client, () -> TemplateSources.of(chosen));
    }

    /** What is wrong with the cluster; empty if nothing is. Never asks the cluster. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Asks the cluster, and writes the templates if they may be missing. Returns what {@link #trouble()} then is. */
    public synchronized Optional<String> check() {
        try {
            if (trouble.isPresent()) {
                templates.ensure();
                LOG.info("Elasticsearch is there and has the templates");
            } else {
                client.performRequest(new Request("HEAD", "/"));
            }
            trouble = Optional.empty();
        } catch (IOException e) {
            lost(Failure.of(e).description());
        }
        return trouble;
    }

    /** A request failed in a way that puts the cluster in doubt. Not while it is asked: the doubt is the newer answer. */
    synchronized void lost(String reason) {
        if (trouble.isEmpty()) {
            LOG.warnf("Elasticsearch is lost reason=\"%s\"", reason);
        }
        trouble = Optional.of(reason);
    }
}
