package io.qingliu.pipeline.send;

import io.qingliu.pipeline.input.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of everything so far. For one thread. */
final class Tally {
    /** So many are named; of more there is the number. */
    private static final int MOST_NAMES = 1_000;

    private final List<Receipt.Refused> refused = new ArrayList<>();
    private final List<Found.Skipped> leftOut = new ArrayList<>();
    private final Map<String, Integer> refusedFor = new TreeMap<>();
    private final Map<String, Integer> skippedFor = new TreeMap<>();
    private long accepted;
    private long sentBefore;
    private long leftOutCount;

    void add(Receipt receipt) {
        accepted += receipt.accepted();
        for (var one : receipt.refused()) {
            refusedFor.merge(one.reason(), 1, Integer::sum);
            if (refused.size() < MOST_NAMES) {
                refused.add(one);
            }
        }
        receipt.skipped().forEach((reason, count) -> skippedFor.merge(reason, count, Integer::sum));
    }

    /** Something was not even sent. */
    void leaveOut(Found.Skipped one) {
        leftOutCount++;
        if (leftOut.size() < MOST_NAMES) {
            leftOut.add(one);
        }
    }

    /** The journal says that this was sent before. */
    void sentBefore() {
        sentBefore++;
    }

    long accepted() {
        return accepted;
    }

    long sentBeforeCount() {
        return sentBefore;
    }

    long leftOutCount() {
        return leftOutCount;
    }

    /** The first of those that were refused. */
    List<Receipt.Refused> refused() {
        return List.copyOf(refused);
    }

    /** The first of those that were left out. */
    List<Found.Skipped> leftOut() {
        return List.copyOf(leftOut);
    }

    /** How many were refused for each reason. */
    Map<String, Integer> refusedFor() {
        return new TreeMap<>(refusedFor);
    }

    /** How many records of archives are no pages, for each reason. */
    Map<String, Integer> skippedFor() {
        return new TreeMap<>(skippedFor);
    }

    /** True where everything that was to be sent is accepted. */
    boolean isWhole() {
        return refusedFor.isEmpty() && leftOutCount == 0;
    }
}
