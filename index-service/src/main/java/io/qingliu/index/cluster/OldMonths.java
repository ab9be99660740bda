package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.index.article.Generation;
import io.qingliu.index.article.Retention;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/**
 * Removes the indices of months that are past retention, of every generation. Any number of instances may do so: what one
 * has removed, another does not find. For one thread.
 */
public final class OldMonths {
    private static final Logger LOG = Logger.getLogger(OldMonths.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    // Months change slowly.
    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private final RestClient client;
    private final Retention retention;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    public OldMonths(RestClient client, Retention retention, Clock clock) {
        this.client = client;
        this.retention = retention;
        this.clock = clock;
    }

    /** Looks once an hour, and again at the next call where that failed. */
    public void remove() {
        if (retention.keepsAll() || clock.instant().isBefore(next)) {
            return;
        }
        try {
            var answer = client.performRequest(new Request("GET", "/articles-*/_alias"));
            var names = JSON.readTree(answer.getEntity().getContent())
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(this::isPast)
                    .toList();
            for (var name : names) {
                delete(name);
            }
            next = clock.instant().plus(BETWEEN_LOOKS);
        } catch (IOException e) {
            LOG.warnf(
                    "old months are not removed yet reason=\"%s\"",
                    Failure.of(e).description());
        }
    }

    private boolean isPast(String index) {
        return Generation.of(index).isPresent() && retention.isPast(index.substring(index.lastIndexOf('-') + 1));
    }

    private void delete(String index) throws IOException {
        try {
            client.performRequest(new Request("DELETE", "/" + index));
            LOG.infof("an old month is removed index=%s", index);
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() != 404) { // somebody else was quicker
                throw e;
            }
        }
    }
}
