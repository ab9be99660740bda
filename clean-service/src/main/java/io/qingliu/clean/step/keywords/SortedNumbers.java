package io.qingliu.clean.step.keywords;

/** Counting in sorted numbers, by bisection. */
final class SortedNumbers {
    private SortedNumbers() {}

    /** How many are from {@code low} to below {@code high}. */
    static int countBetween(long[] sorted, long low, long high) {
        return firstFrom(sorted, high) - firstFrom(sorted, low);
    }

    private static int firstFrom(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
