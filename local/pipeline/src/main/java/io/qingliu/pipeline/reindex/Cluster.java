package io.qingliu.pipeline.reindex;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.search.Elasticsearch;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Elasticsearch as far as generations go: which there are, which serves, and who has the alias. */
public final class Cluster {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern INDEX = Pattern.compile("articles-(?:g([1-9][0-9]{0,8})-)?[0-9]{4}\\.[0-9]{2}");
    private static final String SERVING = "/_component_template/articles-generation";

    private final Elasticsearch elasticsearch;

    /**
     * A cluster that is asked over HTTP.
     *
     * @param headers sent with each request, such as Authorization
     */
    public Cluster(HttpClient http, URI elasticsearch, Map<String, String> headers) {
        this.elasticsearch = new Elasticsearch(http, elasticsearch, headers, PATIENCE);
    }

    /** The generation that index-service writes and people search. */
    int serving() throws IOException, InterruptedException {
        return send("GET", SERVING)
                .at("/component_templates/0/component_template/_meta/generation")
                .asInt(1);
    }

    /**
     * Lets a generation serve, in one request: index-service moves the alias as soon as it sees this, and follows.
     *
     * @param from how far each partition has been written to it: offsets
     */
    void serve(int generation, Map<Integer, Long> from) throws IOException, InterruptedException {
        var said = Json.object().put("version", generation);
        said.putObject("template");
        var meta = said.putObject("_meta").put("managedBy", "qingliu reindex").put("generation", generation);
        var offsets = meta.putObject("from");
        from.forEach((partition, offset) -> offsets.put(partition.toString(), offset));
        try {
            elasticsearch.send("PUT", SERVING, said);
        } catch (ConnectException e) {
            throw nobodyAnswers(e);
        }
    }

    /** The indices of each generation. */
    Map<Integer, List<String>> indices() throws IOException, InterruptedException {
        var indices = new TreeMap<Integer, List<String>>();
        for (var name :
                aliases().propertyStream().map(Map.Entry::getKey).sorted().toList()) {
            var matcher = INDEX.matcher(name);
            if (matcher.matches()) {
                var number = matcher.group(1);
                indices.computeIfAbsent(number == null ? 1 : Integer.parseInt(number), any -> new ArrayList<>())
                        .add(name);
            }
        }
        return indices;
    }

    /** True where people search this generation and no other. */
    boolean isSearched(int generation) throws IOException, InterruptedException {
        var aliases = aliases();
        for (var indices : indices().entrySet()) {
            for (var index : indices.getValue()) {
                boolean searched = aliases.path(index).path("aliases").has("articles");
                if (searched != (indices.getKey() == generation)) {
                    return false;
                }
            }
        }
        return true;
    }

    private JsonNode aliases() throws IOException, InterruptedException {
        return send("GET", "/articles-*/_alias");
    }

    /** How many articles a generation holds. */
    long articles(int generation) throws IOException, InterruptedException {
        long articles = 0;
        for (var index : indices().getOrDefault(generation, List.of())) {
            send("POST", "/" + index + "/_refresh");
            articles += send("POST", "/" + index + "/_count").path("count").asLong();
        }
        return articles;
    }

    /** Removes a generation with its templates. Of one that is gone already, nothing. */
    void remove(int generation) throws IOException, InterruptedException {
        for (var index : indices().getOrDefault(generation, List.of())) {
            send("DELETE", "/" + index);
        }
        var name = generation == 1 ? "articles" : "articles-g" + generation;
        send("DELETE", "/_index_template/" + name);
        send("DELETE", "/_component_template/" + name + "-settings");
        send("DELETE", "/_component_template/" + name + "-mappings");
    }

    private JsonNode send(String method, String path) throws IOException, InterruptedException {
        try {
            return elasticsearch.send(method, path);
        } catch (ConnectException e) {
            throw nobodyAnswers(e);
        }
    }

    private IOException nobodyAnswers(ConnectException e) {
        return new IOException(
                "no Elasticsearch answers at " + elasticsearch.address() + "; name another with --elasticsearch", e);
    }
}
