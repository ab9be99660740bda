package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How large the next bulk request may be. While the cluster answers in good time that grows by equal steps up to the largest;
 * when it is slow, has no room or is away, it halves. A request that is refused for what is in it says nothing about that.
 */
public final class Pace {
    // From the smallest to the largest in so many good requests: a few seconds at full load.
    private static final double STEP = 1.0 / 20;

    private final BulkSizes largest;
    private final double smallestShare;
    private final long slowNanos;
    private final LongSupplier nanoTime;
    private volatile double share = 1;

    /**
     * A pace that begins with the largest requests.
     *
     * @param smallestItems changes that a request may always have
     * @param slow an answer that takes longer than this is too slow
     * @param nanoTime such as {@code System::nanoTime}
     */
    public Pace(BulkSizes largest, int smallestItems, Duration slow, LongSupplier nanoTime) {
        if (smallestItems < 1) {
            throw new IllegalArgumentException("the smallest bulk request needs room for one change at least");
        }
        this.largest = largest;
        this.smallestShare = Math.min(1, (double) smallestItems / largest.maxItems());
        this.slowNanos = slow.toNanos();
        this.nanoTime = nanoTime;
    }

    /** The sizes of the next request. May be asked from any thread. */
    public BulkSizes sizes() {
        return new BulkSizes(Math.max(1, (int) Math.round(share * largest.maxItems())), Math.max(1, (long)
                (share * largest.maxBytes())));
    }

    /** The same requests, with an eye on how they go. */
    Bulk over(Bulk bulk) {
        return changes -> send(bulk, changes);
    }

    private Answer send(Bulk bulk, List<Change> changes) {
        long begin = nanoTime.getAsLong();
        var answer = bulk.send(changes);
        boolean slow = nanoTime.getAsLong() - begin > slowNanos;
        switch (answer) {
            case Refused refused -> {}
            case Unavailable unavailable -> slowDown();
            case Items items when slow || items.items().stream().anyMatch(Pace::hasNoRoom) -> slowDown();
            case Items items -> share = Math.min(1, share + STEP);
        }
        return answer;
    }

    private static boolean hasNoRoom(ItemAnswer item) {
        return item instanceof Failed failed && ErrorClass.of(failed.error()) == ErrorClass.TRY_AGAIN;
    }

    private void slowDown() {
        share = Math.max(smallestShare, share / 2);
    }
}
