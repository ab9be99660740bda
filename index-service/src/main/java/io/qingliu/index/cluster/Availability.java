package io.qingliu.index.cluster;

import io.qingliu.index.article.Generation;
import java.io.IOException;
import java.util.Optional;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/**
 * Whether the cluster is there and has the templates, and which generation it wants. Nothing is written before that is
 * known: an index that came into being without the templates would guess its mapping. After each loss the templates are
 * looked at again, because a cluster may come back empty.
 */
public final class Availability {
    private static final Logger LOG = Logger.getLogger(Availability.class);

    private final RestClient client;
    private final Optional<Generation> built;
    private final Templates templates;
    private final Publication publication;
    private volatile Optional<String> trouble = Optional.of("not asked yet");
    private volatile Optional<Serving> serving = Optional.empty();

    /**
     * An availability that starts in doubt.
     *
     * @param built the generation that this process fills, whichever serves
     */
    public Availability(RestClient client, TemplateSettings chosen, Optional<Generation> built) {
        this.client = client;
        this.built = built;
        this.templates = new Templates(client, chosen, TemplateSources.MAPPING_VERSION);
        this.publication = new Publication(client);
    }

    /** What is wrong with the cluster; empty if nothing is. Never asks the cluster. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Which generation serves, as far as that was heard. Never asks the cluster. */
    public Optional<Serving> serving() {
        return serving;
    }

    /** The generation that is to be written; empty while the cluster is in doubt. Asks the cluster if it is. */
    public Optional<Generation> written() {
        return trouble.isEmpty() || check().isEmpty()
                ? serving.map(known -> built.orElse(known.generation()))
                : Optional.empty();
    }

    /** Asks the cluster, and writes the templates if they may be missing. Returns what {@link #trouble()} then is. */
    public synchronized Optional<String> check() {
        try {
            var found = Serving.ask(client);
            var written = built.orElse(found.generation());
            boolean serves = written.equals(found.generation());
            if (serves) {
                // Before the templates: a new month that has the alias must not come while the old generation has it.
                publication.ensure(written);
            }
            if (trouble.isPresent() || !serving.equals(Optional.of(found))) {
                var obstacle = templates.ensure(written, serves);
                if (obstacle.isPresent()) {
                    lost(obstacle.get());
                    return trouble;
                }
                LOG.infof("Elasticsearch is there and has the templates generation=%d", written.number());
            }
            serving = Optional.of(found);
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
