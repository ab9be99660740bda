package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/** Puts the templates of the reports into the cluster, where they are missing or older; never over newer ones. */
final class ReportTemplates {
    /** Raise this with every change of their files. */
    static final long VERSION = 1;

    private static final Logger LOG = Logger.getLogger(ReportTemplates.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("qingliu-reports", "qingliu-feed");

    private final PlainRequests requests;

    ReportTemplates(RestClient client) {
        this.requests = new PlainRequests(client);
    }

    /**
     * Returns when they are there.
     *
     * @throws IOException if the cluster does not answer or refuses
     */
    void ensure() throws IOException {
        for (var name : NAMES) {
            if (installed(name).filter(version -> version >= VERSION).isEmpty()) {
                install(name);
            }
        }
    }

    private void install(String name) throws IOException {
        var template = template(name);
        var mappings = template.at("/template/mappings").toString();
        // Indices of an older version first: what says that all is installed goes last.
        for (var pattern : template.path("index_patterns")) {
            bringToExisting(pattern.asText(), mappings);
        }
        requests.put(
                "/_index_template/" + name, template.put("version", VERSION).toString());
        LOG.infof("template is written name=%s version=%d", name, VERSION);
    }

    private void bringToExisting(String indices, String mappings) throws IOException {
        switch (requests.putMapping(indices, mappings)) {
            case ALL -> {}
            case NO_INDEX_YET -> LOG.debug("no index is there yet that could get the new mapping");
            case NOT_POSSIBLE ->
                LOG.warnf("existing indices keep their mapping, only new months get the new one indices=%s", indices);
        }
    }

    private Optional<Long> installed(String name) throws IOException {
        return requests.get("/_index_template/" + name)
                .map(found ->
                        found.at("/index_templates/0/index_template/version").asLong(0));
    }

    private static ObjectNode template(String name) {
        var path = "/elasticsearch/" + name + ".json";
        try (var resource = Objects.requireNonNull(ReportTemplates.class.getResourceAsStream(path), path)) {
            return (ObjectNode) JSON.readTree(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
