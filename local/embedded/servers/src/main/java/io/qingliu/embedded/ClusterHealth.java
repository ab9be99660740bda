package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a node whether its indices can be used: after a restart they have to be recovered first. */
record ClusterHealth(URI health) {
    private static final int OK = 200;

    static ClusterHealth of(URI node) {
        return new ClusterHealth(node.resolve("/_cluster/health?wait_for_status=yellow&timeout=10s"));
    }

    void awaitSearchable(Duration limit) {
        if (!Deadline.in(limit).await(this::isSearchable)) {
            throw new StartFailure("Elasticsearch did not start: its indices are not recovered after "
                    + limit.toSeconds() + " s. " + health + " says why.");
        }
    }

    private boolean isSearchable() {
        try {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            try {
                return connection.getResponseCode() == OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Elasticsearch does not answer at " + health, e);
        }
    }
}
