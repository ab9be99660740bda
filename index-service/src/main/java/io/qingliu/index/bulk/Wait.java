package io.qingliu.index.bulk;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Wait {
    /**
     * Returns after the delay.
     *
     * @throws Stopped as soon as the service is to stop
     */
    void pass(Duration delay);
}
