package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Requests of the low-level client, for what goes to the cluster as it stands in a file, and for what is asked about it. */
record PlainRequests(RestClient client) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What became of new fields for the indices that are there. */
    enum Mapped {
        ALL,
        NO_INDEX_YET,
        /** A field has another type in them: only indices to come get the mapping. */
        NOT_POSSIBLE
    }

    /** What is there; empty where the cluster has nothing of that name. */
    Optional<JsonNode> get(String path) throws IOException {
        try {
            var answer = client.performRequest(new Request("GET", path));
            return Optional.of(JSON.readTree(answer.getEntity().getContent()));
        } catch (ResponseException e) {
            if (status(e) == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Puts JSON there. */
    void put(String path, String body) throws IOException {
        var request = new Request("PUT", path);
        request.setJsonEntity(body);
        client.performRequest(request);
    }

    /** New fields can join an existing index; a changed field cannot. */
    Mapped putMapping(String indices, String mappings) throws IOException {
        try {
            put("/" + indices + "/_mapping?allow_no_indices=true", mappings);
            return Mapped.ALL;
        } catch (ResponseException e) {
            return switch (status(e)) {
                case 404 -> Mapped.NO_INDEX_YET;
                case 400 -> Mapped.NOT_POSSIBLE;
                default -> throw e;
            };
        }
    }

    private static int status(ResponseException e) {
        return e.getResponse().getStatusLine().getStatusCode();
    }
}
