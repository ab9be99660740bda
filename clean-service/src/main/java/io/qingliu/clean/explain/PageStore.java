package io.qingliu.clean.explain;

import io.qingliu.clean.message.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Pages in memory, each under the hash of its bytes, for some time and up to some size in all; what was looked at
 * longest ago goes first. Thread-safe.
 */
final class PageStore {
    /** What an entry takes beside its page, roughly: without it, millions of tiny pages would fit. */
    static final int BYTES_OF_AN_ENTRY = 512;

    private final long maxBytes;
    private final Duration time;
    private final Clock clock;
    // The one that was looked at longest ago comes first.
    private final LinkedHashMap<String, Kept> pages = new LinkedHashMap<>();
    private long bytes = 0;

    PageStore(long maxBytes, Duration time, Clock clock) {
        this.maxBytes = maxBytes;
        this.time = time;
        this.clock = clock;
    }

    // No record: it would compare arrays.
    private static final class Kept {
        private final byte[] page;
        private final Instant until;

        private Kept(byte[] page, Instant until) {
            this.page = page;
            this.until = until;
        }
    }

    /** Keeps a page and tells its hash; empty where it is larger than all that may be kept. */
    synchronized Optional<String> keep(byte[] page) {
        if (room(page) > maxBytes) {
            return Optional.empty();
        }
        var hash = Sha256.of(page);
        forget(hash);
        makeRoomFor(room(page));
        put(hash, page);
        return Optional.of(hash);
    }

    /** The page of this hash, unless it has gone; it now stays for the whole time again. */
    synchronized Optional<byte[]> find(String hash) {
        makeRoomFor(0);
        var kept = Optional.ofNullable(pages.get(hash)).map(found -> found.page);
        kept.ifPresent(page -> {
            forget(hash);
            put(hash, page);
        });
        return kept;
    }

    private void put(String hash, byte[] page) {
        pages.put(hash, new Kept(page, clock.instant().plus(time)));
        bytes += room(page);
    }

    private static int room(byte[] page) {
        return page.length + BYTES_OF_AN_ENTRY;
    }

    private void forget(String hash) {
        var gone = pages.remove(hash);
        bytes -= gone == null ? 0 : room(gone.page);
    }

    private void makeRoomFor(long more) {
        var now = clock.instant();
        var oldest = pages.values().iterator();
        while (oldest.hasNext()) {
            var kept = oldest.next();
            if (bytes + more <= maxBytes && now.isBefore(kept.until)) {
                return;
            }
            bytes -= room(kept.page);
            oldest.remove();
        }
    }
}
