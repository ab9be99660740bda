package io.qingliu.index.bulk;

import static io.qingliu.index.bulk.Changes.delete;
import static io.qingliu.index.bulk.Changes.write;
import static io.qingliu.index.bulk.Changes.writes;
import static io.qingliu.index.bulk.FakeCluster.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.index.article.Change;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkLoopTest {
    private static final int TRIES = 5;

    private final FakeCluster cluster = new FakeCluster();
    private final Waits waits = new Waits(1_000);
    private final Holding holding =
            new Holding(new Backoff(Duration.ofMillis(200), Duration.ofSeconds(15), new Random(1)), waits);
    private final BulkLoop loop = new BulkLoop(cluster, pace(1_000, 5 << 20), holding, TRIES);

    @Test
    void givesEachChangeItsOutcomeByPosition() {
        cluster.versions.put(write("newer", 9).key(), 9L);
        cluster.documents.add(delete("gone", 1).key());
        cluster.errors = change -> change.key().id().equals("bad")
                ? Optional.of(error(400, "document_parsing_exception"))
                : Optional.empty();

        var outcomes =
                settle(write("a", 1), write("newer", 1), write("bad", 1), delete("gone", 2), delete("never-there", 1));

        assertThat(labels(outcomes)).containsExactly("indexed", "superseded", "dead-lettered", "deleted", "unchanged");
        assertThat(cluster.requests).hasSize(1);
        assertThat(waits.delays).isEmpty();
    }

    @Test
    void hasNothingToDoForNothing() {
        assertThat(settle()).isEmpty();
        assertThat(cluster.requests).isEmpty();
    }

    @Test
    void writesTheSameVersionAgain() {
        settle(write("a", 1));

        assertThat(labels(settle(write("a", 1)))).containsExactly("indexed");
    }

    @Test
    void sendsOnlyTheNewestOfSeveralVersions() {
        var outcomes = settle(write("a", 1), write("b", 1), write("a", 3), write("a", 2));

        assertThat(labels(outcomes)).containsExactly("superseded", "indexed", "indexed", "superseded");
        assertThat(cluster.requests).hasSize(1);
        assertThat(cluster.requests.getFirst()).extracting(Change::version).containsExactly(1L, 3L);
    }

    @Test
    void prefersTheLaterOfEqualVersions() {
        assertThat(labels(settle(write("a", 1), delete("a", 1)))).containsExactly("superseded", "unchanged");
    }

    @Test
    void fallsBackToTheNextNewestWhenTheNewestIsRefused() {
        cluster.errors = change ->
                change.version() == 3 ? Optional.of(error(400, "document_parsing_exception")) : Optional.empty();

        var outcomes = settle(write("a", 1), write("a", 2), write("a", 3));

        assertThat(labels(outcomes)).containsExactly("superseded", "indexed", "dead-lettered");
        assertThat(cluster.versions).containsValue(2L);
    }

    @Test
    void sendsNoRequestAboveItsSizes() {
        var small = new BulkLoop(cluster, pace(3, 2_000), holding, TRIES);

        small.settle(List.of(
                write("a", 1),
                write("b", 1),
                write("c", 1),
                write("d", 1),
                write("large", 1, "x".repeat(5_000)),
                write("e", 1, "x".repeat(1_500)),
                write("f", 1, "x".repeat(400))));

        assertThat(cluster.requests).extracting(List::size).containsExactly(3, 1, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 1_234, 1_999})
    void findsOneBadDocumentAmongTwoThousandWithFewRequests(int bad) {
        var large = new BulkLoop(cluster, pace(2_000, 5 << 20), holding, TRIES);
        var changes = writes(2_000);
        cluster.poison.add(changes.get(bad).key().id());

        var outcomes = large.settle(changes);

        assertThat(outcomes.get(bad)).isInstanceOfSatisfying(DeadLettered.class, letter -> {
            assertThat(letter.reason()).isEqualTo(Reason.DOCUMENT_REFUSED);
            assertThat(letter.message()).isEqualTo("Elasticsearch refused the document: status 400.");
        });
        assertThat(Collections.frequency(labels(outcomes), "indexed")).isEqualTo(1_999);
        assertThat(cluster.requests).hasSizeLessThanOrEqualTo(1 + 25);
        assertThat(waits.delays).isEmpty();
    }

    @Test
    void findsEveryBadDocument() {
        var changes = writes(100);
        List.of(3, 4, 50, 99)
                .forEach(bad -> cluster.poison.add(changes.get(bad).key().id()));

        var outcomes = labels(loop.settle(changes));

        assertThat(IntStream.range(0, 100).filter(i -> outcomes.get(i).equals("dead-lettered")))
                .containsExactly(3, 4, 50, 99);
    }

    @Test
    void blamesNoDocumentWhileEveryRequestIsRefused() {
        var stubborn = new FakeStubbornCluster(30);
        var refused = new BulkLoop(stubborn, pace(1_000, 5 << 20), holding, TRIES);

        var outcomes = refused.settle(writes(50));

        assertThat(labels(outcomes)).containsOnly("indexed").hasSize(50);
        assertThat(waits.delays).isNotEmpty();
    }

    @Test
    void holdsTheBatchWhileTheClusterIsAway() {
        IntStream.range(0, 20).forEach(i -> cluster.instead.add(new Unavailable("connection refused")));

        assertThat(labels(settle(write("a", 1)))).containsExactly("indexed");
        assertThat(cluster.requests).hasSize(21);
        assertThat(waits.delays).hasSize(20);
        assertThat(holding.reason()).isEmpty();
    }

    @Test
    void saysWhyItHolds() {
        var stopping =
                new Holding(new Backoff(Duration.ofMillis(200), Duration.ofSeconds(15), new Random(1)), new Waits(1));
        cluster.instead.add(new Unavailable("status 403"));

        assertThatThrownBy(() -> new BulkLoop(cluster, pace(10, 1_000), stopping, TRIES).settle(writes(1)))
                .isInstanceOf(Stopped.class);
        assertThat(stopping.reason()).contains("status 403");
    }

    @Test
    void sendsOnlyWhatIsToBeTriedAgain() {
        var rejections = new AtomicInteger(3);
        cluster.errors = change -> change.key().id().equals("b") && rejections.getAndDecrement() > 0
                ? Optional.of(error(429, "es_rejected_execution_exception"))
                : Optional.empty();

        assertThat(labels(settle(write("a", 1), write("b", 1)))).containsExactly("indexed", "indexed");
        assertThat(cluster.requests).extracting(List::size).containsExactly(2, 1, 1, 1);
        assertThat(waits.delays).hasSize(3);
    }

    @Test
    void triesInfrastructureForEverAndUnknownErrorsAFewTimes() {
        cluster.errors = change -> Optional.of(error(500, "null_pointer_exception"));

        var outcomes = settle(write("a", 1));

        assertThat(cluster.requests).hasSize(TRIES);
        assertThat(outcomes.getFirst()).isInstanceOfSatisfying(DeadLettered.class, letter -> {
            assertThat(letter.reason()).isEqualTo(Reason.PROCESSING_FAILED);
            assertThat(letter.error()).contains("null_pointer_exception");
            assertThat(letter.message())
                    .isEqualTo("Elasticsearch failed 5 times at the document: null_pointer_exception (status 500).");
        });
        cluster.errors = change -> Optional.of(error(503, "unavailable_shards_exception"));
        assertThatThrownBy(() -> settle(write("a", 1))).isInstanceOf(Stopped.class);
        assertThat(waits.delays).hasSize(1_000);
    }

    @Test
    void bisectsWhatIsTooLargeEvenAfterAFailure() {
        cluster.instead.add(new Refused("status 413"));
        cluster.instead.add(new Unavailable("no answer in time"));

        assertThat(labels(loop.settle(writes(10)))).containsOnly("indexed").hasSize(10);
        assertThat(cluster.requests).extracting(List::size).containsExactly(10, 5, 5, 5);
    }

    /** Random troubles: whatever the cluster does, each change ends with one outcome, and that of the newest version. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingInAStorm(long seed) {
        var random = new Random(seed);
        cluster.errors = change -> switch (random.nextInt(6)) {
            case 0 -> Optional.of(error(429, "es_rejected_execution_exception"));
            case 1 -> Optional.of(error(503, "unavailable_shards_exception"));
            default -> Optional.empty();
        };
        IntStream.range(0, 5).forEach(i -> cluster.instead.add(new Unavailable("no answer in time")));
        var changes = new ArrayList<Change>();
        for (int i = 0; i < 500; i++) {
            var id = "article-" + random.nextInt(200);
            changes.add(random.nextInt(5) == 0 ? delete(id, random.nextInt(50)) : write(id, random.nextInt(50)));
        }
        cluster.poison.add("article-" + random.nextInt(200));

        var outcomes = loop.settle(changes);

        assertThat(outcomes).hasSize(500);
        for (var change : changes) {
            if (!cluster.poison.contains(change.key().id())) {
                var newest = changes.stream()
                        .filter(other -> other.key().equals(change.key()))
                        .mapToLong(Change::version)
                        .max();
                assertThat(cluster.versions.get(change.key())).isEqualTo(newest.orElseThrow());
            }
        }
    }

    private static Pace pace(int maxItems, long maxBytes) {
        return new Pace(new BulkSizes(maxItems, maxBytes), 10, Duration.ofSeconds(5), () -> 0);
    }

    @Test
    void sendsLessAtATimeWhereTheClusterHasNoRoom() {
        IntStream.range(0, 2).forEach(i -> cluster.instead.add(new Unavailable("status 429")));

        assertThat(labels(loop.settle(writes(1_000)))).containsOnly("indexed").hasSize(1_000);

        assertThat(cluster.requests).extracting(List::size).containsExactly(1_000, 500, 250, 250, 350, 150);
    }

    private List<Outcome> settle(Change... changes) {
        return loop.settle(List.of(changes));
    }

    private static List<String> labels(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::label).toList();
    }

    /** Refuses every request as a whole, for a while. */
    private static final class FakeStubbornCluster implements Bulk {
        private final FakeCluster later = new FakeCluster();
        private int refusals;

        FakeStubbornCluster(int refusals) {
            this.refusals = refusals;
        }

        @Override
        public Answer send(List<Change> changes) {
            return refusals-- > 0 ? new Refused("status 400") : later.send(changes);
        }
    }
}
