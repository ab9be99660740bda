package io.qingliu.index.bulk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes the delays instead of waiting, and stops the service after so many. */
final class Waits implements Wait {
    final List<Duration> delays = new ArrayList<>();
    private final int stopAfter;

    Waits(int stopAfter) {
        this.stopAfter = stopAfter;
    }

    @Override
    public void pass(Duration delay) {
        delays.add(delay);
        if (delays.size() == stopAfter) {
            throw new Stopped();
        }
    }
}
