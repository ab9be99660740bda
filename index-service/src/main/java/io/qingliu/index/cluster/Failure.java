package io.qingliu.index.cluster;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.http.ConnectionClosedException;
import org.apache.http.conn.ConnectTimeoutException;
import org.elasticsearch.client.ResponseException;

/**
 * What is known of a request that failed. The typed client throws its own exception for some statuses and that of the
 * low-level client for others. What a server or a proxy wrote may hold anything, so only the type of an error is kept.
 *
 * @param status as in HTTP, or 0 where there was no answer
 * @param type of Elasticsearch's error, or empty
 * @param description for a person, such as {@code status 503, cluster_block_exception}
 */
record Failure(int status, String type, String description) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TYPE = Pattern.compile("[a-z_]{1,80}");

    static Failure of(ElasticsearchException failure) {
        return answered(
                failure.status(), Objects.requireNonNullElse(failure.error().type(), ""));
    }

    static Failure of(IOException failure) {
        return switch (failure) {
            case ResponseException e -> answered(e.getResponse().getStatusLine().getStatusCode(), type(e));
            case TransportException e
            when e.statusCode() < 300 -> new Failure(e.statusCode(), "", "an answer that is not of Elasticsearch");
            case TransportException e -> answered(e.statusCode(), "");
            case ConnectTimeoutException e -> silent("no connection in time");
            case ConnectException e -> silent("connection refused");
            case SocketTimeoutException e -> silent("no answer in time");
            case UnknownHostException e -> silent("unknown host");
            case ConnectionClosedException e -> silent("connection closed");
            default -> silent(failure.getClass().getSimpleName());
        };
    }

    private static Failure answered(int status, String type) {
        return new Failure(status, type, "status " + status + (type.isEmpty() ? "" : ", " + type));
    }

    private static Failure silent(String description) {
        return new Failure(0, "", description);
    }

    private static String type(ResponseException failure) {
        try {
            var body = JSON.readTree(failure.getResponse().getEntity().getContent());
            var type = body.at("/error/type").asText("");
            return TYPE.matcher(type).matches() ? type : "";
        } catch (IOException | RuntimeException e) {
            return ""; // a proxy answers in its own words, or in none
        }
    }
}
