package io.qingliu.clean.explain;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class PageStoreTest {
    private static final int ROOM = 2 * PageStore.BYTES_OF_AN_ENTRY + 10;

    private Instant now = Instant.parse("2025-03-06T01:15:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(UTC);
    private final PageStore store = new PageStore(ROOM, Duration.ofMinutes(5), clock);

    @Test
    void findsAPageByItsHash() {
        var hash = store.keep(bytes("清河")).orElseThrow();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(store.find(hash)).hasValue(bytes("清河"));
        assertThat(store.find("0".repeat(64))).isEmpty();
    }

    @Test
    void keepsTheSamePageOnce() {
        assertThat(store.keep(bytes("12345678"))).isEqualTo(store.keep(bytes("12345678")));

        assertThat(store.keep(bytes("ab"))).isPresent();
        assertThat(store.find(store.keep(bytes("12345678")).orElseThrow())).isPresent();
    }

    @Test
    void forgetsWhatWasLookedAtLongestAgo() {
        var first = store.keep(bytes("1234")).orElseThrow();
        var second = store.keep(bytes("5678")).orElseThrow();
        assertThat(store.find(first)).isPresent();

        store.keep(bytes("90ab"));

        assertThat(store.find(first)).isPresent();
        assertThat(store.find(second)).isEmpty();
    }

    @Test
    void forgetsAPageAfterItsTime() {
        var hash = store.keep(bytes("1234")).orElseThrow();

        now = now.plus(Duration.ofMinutes(5).minusMillis(1));
        assertThat(store.find(hash)).isPresent();
        now = now.plus(Duration.ofMinutes(5));
        assertThat(store.find(hash)).isEmpty();
    }

    @Test
    void refusesAPageThatIsLargerThanTheStore() {
        var small = store.keep(bytes("1234")).orElseThrow();

        assertThat(store.keep(new byte[ROOM - PageStore.BYTES_OF_AN_ENTRY + 1])).isEmpty();
        assertThat(store.find(small)).isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
