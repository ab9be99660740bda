package io.qingliu.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final FakeCluster cluster = new FakeCluster();
    private final AtomicLong clock = new AtomicLong();
    private final Pace pace = new Pace(new BulkSizes(1_000, 5 << 20), 50, Duration.ofSeconds(5), clock::get);

    private Duration took = Duration.ZERO;

    @Test
    void beginsWithTheLargestAndStaysThere() {
        send(3);

        assertThat(pace.sizes()).isEqualTo(new BulkSizes(1_000, 5 << 20));
    }

    @Test
    void halvesItemsAndBytesWhereTheClusterHasNoRoom() {
        cluster.instead.add(new Unavailable("status 429"));

        send(1);

        assertThat(pace.sizes()).isEqualTo(new BulkSizes(500, 5 << 19));
    }

    @Test
    void halvesWhereSingleItemsFindNoRoom() {
        cluster.errors = change -> Optional.of(FakeCluster.error(429, "es_rejected_execution_exception"));

        send(1);

        assertThat(pace.sizes().maxItems()).isEqualTo(500);
    }

    @Test
    void halvesWhereTheAnswerIsSlow() {
        took = Duration.ofSeconds(6);

        send(1);

        assertThat(pace.sizes().maxItems()).isEqualTo(500);
    }

    @Test
    void neverFallsBelowTheSmallest() {
        took = Duration.ofSeconds(6);

        send(20);

        assertThat(pace.sizes().maxItems()).isEqualTo(50);
    }

    @Test
    void growsByEqualStepsUpToTheLargest() {
        IntStream.range(0, 2).forEach(i -> cluster.instead.add(new Unavailable("status 429")));
        send(2);

        send(1);
        assertThat(pace.sizes().maxItems()).isEqualTo(300);
        send(1);
        assertThat(pace.sizes().maxItems()).isEqualTo(350);
        send(30);
        assertThat(pace.sizes().maxItems()).isEqualTo(1_000);
    }

    @Test
    void learnsNothingFromADocumentThatIsRefused() {
        cluster.instead.add(new Refused("status 400"));
        cluster.errors = change -> Optional.of(FakeCluster.error(400, "document_parsing_exception"));

        send(2);

        assertThat(pace.sizes().maxItems()).isEqualTo(1_000);
    }

    private void send(int times) {
        var paced = pace.over(changes -> {
            clock.addAndGet(took.toNanos());
            return cluster.send(changes);
        });
        IntStream.range(0, times).forEach(i -> paced.send(Changes.writes(1)));
    }
}
