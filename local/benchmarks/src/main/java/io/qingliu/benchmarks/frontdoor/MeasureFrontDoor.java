package io.qingliu.benchmarks.frontdoor;

import io.qingliu.pipeline.environment.FrontDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * {@code ./qingliu bench front-door [GIGABYTES [HEAP]]}: pages of three kilobytes a second over HTTP, and a stream of
 * gigabytes through a service with little memory.
 */
public final class MeasureFrontDoor {
    private static final long MEBIBYTE = 1 << 20;
    private static final long WARM_UP = 100 * MEBIBYTE;
    private static final long RATE = 300 * MEBIBYTE;

    private MeasureFrontDoor() {}

    /** Prints a table; the first argument is the length of the stream in gigabytes, the second the heap. */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        var gigabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 2;
        var heap = arguments.length > 1 ? arguments[1] : "256m";
        var root = Path.of(System.getProperty("qingliu.root", "."));
        System.out.printf(Locale.ROOT, "ingest-service with -Xmx%s, beside its Kafka and the sender%n%n", heap);
        try (var door = FrontDoor.open(root, heap)) {
            show(door, "warming up", 1, WARM_UP, Packed.IDENTITY);
            for (var packed : Packed.values()) {
                show(door, "one stream", 1, RATE, packed);
            }
            show(door, "two streams", 2, RATE / 2, Packed.IDENTITY);
            show(door, gigabytes + " GB at once", 1, gigabytes * 1_000_000_000L, Packed.IDENTITY);
            var memory = door.memory();
            System.out.printf(
                    Locale.ROOT,
                    "%nheap at most %d MiB, %d MiB of it after a collection; resident %s%n",
                    memory.heap(),
                    memory.live(),
                    memory.resident().isPresent() ? memory.resident().getAsLong() + " MiB" : "not known here");
        }
    }

    private static void show(FrontDoor door, String what, int streams, long bytes, Packed packed)
            throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var uploads = send(door, streams, bytes, packed);
        var took = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        var pages = uploads.stream().mapToLong(Upload::pages).sum();
        var sent = uploads.stream().mapToLong(Upload::bytes).sum();
        System.out.printf(
                Locale.ROOT,
                "%-12s %-9s %,9d pages of %,d bytes  %,7.0f pages/s  %6.1f MB/s%n",
                what,
                packed.header(),
                pages,
                sent / pages,
                pages / took,
                sent / took / 1e6);
    }

    private static List<Upload> send(FrontDoor door, int streams, long bytes, Packed packed)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(streams)) {
            var sending = IntStream.range(0, streams)
                    .<Future<Upload>>mapToObj(i ->
                            threads.submit(() -> Upload.of(door.address(), "site" + i + ".example", bytes, packed)))
                    .toList();
            var uploads = new ArrayList<Upload>();
            for (var upload : sending) {
                uploads.add(upload.get());
            }
            return uploads;
        }
    }
}
