package io.qingliu.clean.feed;

import java.nio.file.Path;
import java.util.Map;

/** {@code FeedProcess BOOTSTRAP-SERVERS STATE-DIRECTORY}: the feed in a process of its own, to be killed. */
final class FeedProcess {
    /** With a name it has its partitions back at once. */
    static final Map<String, String> NAMED = Map.of("qingliu.clean.instance-id", "clean-0");

    private FeedProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var feed = new RunningFeed(Map.of("bootstrap.servers", arguments[0]), Path.of(arguments[1]), NAMED);
        try (feed) {
            Thread.currentThread().join(); // for ever
        }
    }
}
