package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.index.article.Generation;
import java.io.IOException;
import java.util.Optional;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/** Puts the templates into the cluster. The low-level client, because the templates are files that go as they are. */
final class Templates {
    private static final Logger LOG = Logger.getLogger(Templates.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlainRequests requests;
    private final TemplateSettings chosen;
    private final long version;

    Templates(RestClient client, TemplateSettings chosen, long version) {
        this.requests = new PlainRequests(client);
        this.chosen = chosen;
        this.version = version;
    }

    /**
     * Writes the templates of a generation where they are missing, older, or differ in what the operator chose; never over
     * newer ones. The index template goes last and says what is installed, so that a half-done installation is done again.
     *
     * @param serves whether people search this generation
     * @return what is in the way: a generation that is being filled must have one mapping from its first document on
     * @throws IOException if the cluster does not answer or refuses
     */
    Optional<String> ensure(Generation generation, boolean serves) throws IOException {
        var installed = installed(generation);
        // Made only when it is needed: 3,000 rules are no work for the start.
        var wanted = TemplateSources.of(chosen, version);
        if (installed.filter(found -> found.isUpToDate(wanted, serves)).isPresent()) {
            return Optional.empty();
        }
        if (!serves && installed.filter(found -> !found.isOf(wanted)).isPresent()) {
            return Optional.of("generation " + generation.number() + " was begun with another mapping");
        }
        requests.put("/_component_template/" + generation.name() + "-settings", wanted.settings());
        requests.put("/_component_template/" + generation.name() + "-mappings", wanted.mappings());
        requests.put("/_index_template/" + generation.name(), wanted.index(generation, serves));
        LOG.infof("templates are written generation=%d version=%d", generation.number(), wanted.version());
        if (installed.filter(found -> !found.isOf(wanted)).isPresent()) {
            bringToExistingIndices(generation, wanted);
        }
        return Optional.empty();
    }

    private Optional<Installed> installed(Generation generation) throws IOException {
        return requests.get("/_index_template/" + generation.name())
                .map(found -> found.at("/index_templates/0/index_template"))
                .map(template -> new Installed(
                        template.path("version").asLong(0),
                        template.at("/_meta/digest").asText(""),
                        template.at("/_meta/serves").asBoolean()));
    }

    /** New fields can join an existing index; a changed field cannot, and then only new months have it. */
    private void bringToExistingIndices(Generation generation, TemplateSources wanted) throws IOException {
        var mappings = JSON.readTree(wanted.mappings()).at("/template/mappings").toString();
        switch (requests.putMapping(generation.indices(), mappings)) {
            case ALL -> {}
            case NO_INDEX_YET -> LOG.debug("no index is there yet that could get the new mapping");
            case NOT_POSSIBLE ->
                LOG.warnf(
                        "existing months keep their mapping, only new ones get version=%d: run ./qingliu reindex",
                        wanted.version());
        }
    }

    private record Installed(long version, String digest, boolean serves) {
        boolean isUpToDate(TemplateSources wanted, boolean serves) {
            return version > wanted.version() || (isOf(wanted) && this.serves == serves);
        }

        boolean isOf(TemplateSources wanted) {
            return version == wanted.version() && digest.equals(wanted.digest());
        }
    }
}
