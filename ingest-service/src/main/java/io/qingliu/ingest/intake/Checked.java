package io.qingliu.ingest.intake;

import java.util.function.Function;

/** What a check found: a value to go on with, or why there is none. */
sealed interface Checked<T> {
    record Passed<T>(T value) implements Checked<T> {}

    record Failed<T>(Refusal refusal) implements Checked<T> {}

    /** Does the next check with the value; a failure stays the failure it is. */
    default <U> Checked<U> then(Function<T, Checked<U>> next) {
        return switch (this) {
            case Passed<T>(var value) -> next.apply(value);
            case Failed<T>(var refusal) -> new Failed<>(refusal);
        };
    }
}
