package io.qingliu.index.outcome;

import java.util.Optional;

/** What became of one record. */
public sealed interface Outcome {
    /** The index now holds this version of the article. A record that is read again is written again. */
    record Indexed() implements Outcome {}

    /** There was nothing to do: a deletion of an article that the index does not hold, or a month that is past retention. */
    record Unchanged() implements Outcome {}

    /** A newer version of the article is in the index or in the same batch, or a newer deletion of it. */
    record Superseded() implements Outcome {}

    /** The article is no longer in the index. */
    record Deleted() implements Outcome {}

    /**
     * The record cannot be processed and is kept in the dead letters.
     *
     * @param message one sentence for a person, never text of the article
     * @param error type of Elasticsearch's error, where it was Elasticsearch that did not want it
     */
    record DeadLettered(Reason reason, String message, Optional<String> error) implements Outcome {}

    /** The name of the outcome in metrics and traces, such as {@code dead-lettered}. */
    default String label() {
        return switch (this) {
            case Indexed indexed -> "indexed";
            case Unchanged unchanged -> "unchanged";
            case Superseded superseded -> "superseded";
            case Deleted deleted -> "deleted";
            case DeadLettered deadLettered -> "dead-lettered";
        };
    }
}
