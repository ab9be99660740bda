package io.qingliu.ingest.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How much each sender may send: so many bytes a second, once they are unpacked, and more after a rest. */
public final class Allowances {
    private final long perSecond;
    private final long size;
    private final LongSupplier nanoTime;
    // Bounded: only names out of the file of keys get here.
    private final Map<String, Allowance> allowances = new ConcurrentHashMap<>();

    public Allowances(long perSecond, long size, LongSupplier nanoTime) {
        if (perSecond < 1 || size < 1) {
            throw new IllegalArgumentException("Rates are positive, not " + perSecond + " and " + size);
        }
        this.perSecond = perSecond;
        this.size = size;
        this.nanoTime = nanoTime;
    }

    /** Lets everybody send without end. */
    public static Allowances boundless() {
        return new Allowances(Long.MAX_VALUE, Long.MAX_VALUE, () -> 0);
    }

    /** Takes what was read from the allowance of a sender. */
    public void take(String name, int bytes) {
        of(name).take(bytes);
    }

    /** How long until a sender is let in again; zero where that is now. */
    public Duration untilOpen(String name) {
        return of(name).untilOpen();
    }

    private Allowance of(String name) {
        return allowances.computeIfAbsent(name, unused -> new Allowance(perSecond, size, nanoTime));
    }
}
