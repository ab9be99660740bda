package io.qingliu.ingest.intake;

import java.time.Duration;

/**
 * How much is accepted.
 *
 * @param maxBodyBytes of one page, after Base64
 * @param fetchedAhead how far {@code fetchedAt} may lie in the future
 */
public record Limits(long maxBodyBytes, Duration fetchedAhead) {
    public Limits {
        if (maxBodyBytes < 1 || fetchedAhead.isNegative()) {
            throw new IllegalArgumentException("Limits are positive, not " + maxBodyBytes + " and " + fetchedAhead);
        }
    }
}
