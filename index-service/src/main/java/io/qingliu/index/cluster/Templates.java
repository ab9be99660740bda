package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/** Puts the templates into the cluster. The low-level client, because the templates are files that go as they are. */
final class Templates {
    private static final Logger LOG = Logger.getLogger(Templates.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient client;
    private final Supplier<TemplateSources> sources;

    Templates(RestClient client, Supplier<TemplateSources> sources) {
        this.client = client;
        this.sources = sources;
    }

    /**
     * Writes the templates where they are missing, older, or differ in what the operator chose; never over newer ones.
     * The index template goes last and says what is installed, so that a half-done installation is done again.
     *
     * @throws IOException if the cluster does not answer or refuses
     */
    void ensure() throws IOException {
        var installed = installed();
        var wanted = sources.get();
        if (installed.filter(found -> found.isUpToDate(wanted)).isPresent()) {
            return;
        }
        put("/_component_template/articles-settings", wanted.settings());
        put("/_component_template/articles-mappings", wanted.mappings());
        put("/_index_template/articles", wanted.index());
        LOG.infof("templates are written version=%d", wanted.version());
        if (installed.isPresent()) {
            bringToExistingIndices(wanted);
        }
    }

    private Optional<Installed> installed() throws IOException {
        try {
            var template = JSON.readTree(
                            get("/_index_template/articles").getEntity().getContent())
                    .at("/index_templates/0/index_template");
            return Optional.of(new Installed(
                    template.path("version").asLong(0),
                    template.at("/_meta/digest").asText("")));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** New fields can join an existing index; a changed field cannot, and then only new months have it. */
    private void bringToExistingIndices(TemplateSources wanted) throws IOException {
        JsonNode mappings = JSON.readTree(wanted.mappings()).at("/template/mappings");
        try {
            put("/articles-*/_mapping", mappings.toString());
        } catch (ResponseException e) {
            switch (e.getResponse().getStatusLine().getStatusCode()) {
                case 404 -> LOG.debug("no index is there yet that could get the new mapping");
                case 400 ->
                    LOG.warnf(
                            "existing indices keep their mapping, only new ones get version=%d; see the README on reindexing",
                            wanted.version());
                default -> throw e;
            }
        }
    }

    private Response get(String path) throws IOException {
        return client.performRequest(new Request("GET", path));
    }

    private void put(String path, String body) throws IOException {
        var request = new Request("PUT", path);
        request.setJsonEntity(body);
        client.performRequest(request);
    }

    private record Installed(long version, String digest) {
        boolean isUpToDate(TemplateSources wanted) {
            return version > wanted.version() || (version == wanted.version() && digest.equals(wanted.digest()));
        }
    }
}
