package io.qingliu.clean.feed;

import com.fasterxml.jackson.databind.ObjectReader;
import io.qingliu.clean.feed.Answer.Understood;
import io.qingliu.clean.feed.Answer.Unusable;
import io.qingliu.clean.message.FeedFigures;
import io.qingliu.clean.message.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Counts what becomes of pages by site and minute, in a store of Kafka Streams: what is counted and what it is counted of
 * are committed together, so that a crash neither loses a page nor counts it twice. A minute is told once it is over.
 */
final class SiteMinutes {
    static final String NAME = "site-minutes";
    /** How often it is looked whether a minute is over. */
    static final Duration LOOK = Duration.ofSeconds(10);

    // So many sites have records of their own in a minute; a feed of made-up names must not flood the topic.
    private static final int MOST_SITES = 1_000;
    private static final String OTHERS = "other";
    private static final String UNKNOWN = "unknown";
    private static final Pattern SITE = Pattern.compile("([a-z0-9.-]{1,253})(?:#[0-9]+)?"); // a large one is in parts

    private static final ObjectReader READER = Json.reader(SiteMinute.class);

    private final KeyValueStore<String, byte[]> store;
    private final Clock clock;
    private final Set<String> sites = new HashSet<>();
    private Instant minute = Instant.MIN;

    SiteMinutes(KeyValueStore<String, byte[]> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** In memory, because a minute or two is all that it holds; its changelog makes it last. */
    static StoreBuilder<KeyValueStore<String, byte[]>> builder() {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(NAME), Serdes.String(), Serdes.ByteArray())
                .withCachingEnabled();
    }

    /**
     * Counts a page.
     *
     * @param key of its record, which is all that is known of one that could not be read
     */
    void answered(Answer answer, byte @Nullable [] key) {
        var now = clock.instant();
        begin(now.truncatedTo(ChronoUnit.MINUTES));
        switch (answer) {
            case Understood understood -> {
                var page = understood.page();
                var counts = get(page.site());
                put(counts.plus(understood.outcome(), page.fetchedAt(), now));
            }
            case Unusable unusable -> put(get(site(key)).plusDead());
        }
    }

    /** Hands over every minute that is over, and forgets it. */
    void tell(Consumer<FeedFigures> readers) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        for (var counts : all()) {
            if (counts.minute().isBefore(now)) {
                readers.accept(figures(counts));
                store.delete(key(counts));
            }
        }
    }

    private void begin(Instant now) {
        if (!minute.equals(now)) {
            minute = now;
            sites.clear();
            // Those of this minute that were counted before a restart, or where the task was before.
            all().stream().filter(counts -> counts.minute().equals(now)).forEach(counts -> sites.add(counts.site()));
        }
    }

    private SiteMinute get(String site) {
        boolean isCounted = sites.contains(site) || sites.size() < MOST_SITES;
        var begun = SiteMinute.begin(minute, isCounted ? site : OTHERS);
        sites.add(begun.site());
        var json = store.get(key(begun));
        return json == null ? begun : read(json);
    }

    private void put(SiteMinute counts) {
        store.put(key(counts), Json.write(counts));
    }

    private List<SiteMinute> all() {
        var all = new ArrayList<SiteMinute>();
        try (var entries = store.all()) {
            entries.forEachRemaining(entry -> all.add(read(entry.value)));
        }
        return all;
    }

    private static FeedFigures figures(SiteMinute counts) {
        return new FeedFigures(
                counts.minute(),
                counts.site(),
                counts.pages(),
                counts.cleaned(),
                counts.unchanged(),
                counts.superseded(),
                counts.rejected(),
                counts.deadLettered(),
                counts.newestFetchedAt(),
                counts.aged() == 0
                        ? null
                        : new FeedFigures.Age(counts.ageSeconds() / counts.aged(), counts.longestAgeSeconds()));
    }

    private static String key(SiteMinute counts) {
        return counts.minute() + " " + counts.site();
    }

    private static String site(byte @Nullable [] key) {
        if (key == null) {
            return UNKNOWN;
        }
        var matcher = SITE.matcher(new String(key, StandardCharsets.UTF_8));
        return matcher.matches() ? matcher.group(1) : UNKNOWN;
    }

    private static SiteMinute read(byte[] json) {
        try {
            return READER.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the figures of a site cannot be read", e);
        }
    }
}
