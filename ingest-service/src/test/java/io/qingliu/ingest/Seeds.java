package io.qingliu.ingest;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a claim on many random inputs; a failure names the seed that brings it back with {@code -Drandom.seed}. */
public final class Seeds {
    private static final long FIRST = Long.getLong("random.seed", 20_260_305L);

    private Seeds() {}

    /** Calls the claim {@code runs} times, each time with a source of its own. */
    public static void forEach(int runs, Consumer<Random> claim) {
        for (var seed = FIRST; seed < FIRST + runs; seed++) {
            try {
                claim.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Failed with -Drandom.seed=" + seed, e);
            }
        }
    }
}
