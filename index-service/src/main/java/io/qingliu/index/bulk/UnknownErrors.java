package io.qingliu.index.bulk;

import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Reason;
import java.util.Optional;

/** Counts how often each change of a batch failed in a way that is not known. */
final class UnknownErrors {
    private final int[] failures;
    private final int tries;

    UnknownErrors(int changes, int tries) {
        this.failures = new int[changes];
        this.tries = tries;
    }

    /** Counts one more failure; true if that was the last one that is allowed. */
    boolean isLast(int position) {
        return ++failures[position] >= tries;
    }

    DeadLettered outcome(ItemError error) {
        return new DeadLettered(
                Reason.PROCESSING_FAILED,
                "Elasticsearch failed " + tries + " times at the document: " + error.describe() + ".",
                Optional.of(error.type()));
    }
}
