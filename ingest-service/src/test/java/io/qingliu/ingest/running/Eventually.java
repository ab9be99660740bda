package io.qingliu.ingest.running;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition; fails with the condition's own message once the deadline is over. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Eventually() {}

    /** A check that throws while it does not hold yet. */
    interface Check {
        void check() throws Exception;
    }

    static void eventually(Check check) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                check.check();
                return;
            } catch (AssertionError | Exception e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }
}
