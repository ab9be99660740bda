package io.qingliu.index;

import static io.qingliu.index.Articles.article;
import static io.qingliu.index.Articles.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.qingliu.index.article.Generation;
import io.qingliu.index.article.Retention;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.Backoff;
import io.qingliu.index.bulk.Bulk;
import io.qingliu.index.bulk.BulkLoop;
import io.qingliu.index.bulk.BulkSizes;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.bulk.ItemAnswer;
import io.qingliu.index.bulk.Pace;
import io.qingliu.index.bulk.Stopped;
import io.qingliu.index.record.DeadLetters;
import io.qingliu.index.record.RecordSpans;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** The order of things in a batch. */
class IndexBatchTest {
    private static final Instant NOW = Instant.parse("2025-03-06T01:15:04Z");

    private static final RecordSpans SPANS = new RecordSpans(OpenTelemetry.noop());
    private static final Pace PACE = new Pace(new BulkSizes(1_000, 5 << 20), 50, Duration.ofSeconds(5), () -> 0);

    private OptionalInt retention = OptionalInt.empty();
    private final List<String> events = new ArrayList<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Tally tally = tally();

    @Test
    void commitsAfterTheLastOutcomeAndTheLastDeadLetter() {
        batch(true).index(records(article(newId(), 1), "nonsense", article(newId(), 1)));

        assertThat(events).containsExactly("bulk of 2", "dead letter at 1", "commit up to 2");
        assertThat(tally.after(3)).isEqualTo(Map.of("indexed", 2, "dead-lettered", 1));
    }

    @Test
    void bringsBackNoMonthThatIsPastRetention() {
        retention = OptionalInt.of(1);

        batch(true).index(records(article(newId(), 1), article(newId(), 1).replace("2025.03", "2025.01")));

        assertThat(events).containsExactly("bulk of 1", "commit up to 1");
        assertThat(tally.after(2)).isEqualTo(Map.of("indexed", 1, "unchanged", 1));
    }

    @Test
    void sendsNoBulkForABatchWithoutArticles() {
        batch(true).index(records("nonsense"));

        assertThat(events).containsExactly("dead letter at 0", "commit up to 0");
    }

    @Test
    void leavesABatchUncommittedAndUncountedThatItCannotFinish() {
        var batch = batch(false);
        var records = records(article(newId(), 1), "nonsense");

        assertThatThrownBy(() -> batch.index(records)).isInstanceOf(Stopped.class);

        assertThat(events).containsExactly("bulk of 1");
        assertThat(registry.get("qingliu.articles.outcomes").counters())
                .allSatisfy(counter -> assertThat(counter.count()).isZero());
    }

    @Test
    void saysHowOldAnArticleWasWhenItWasStored() {
        var fetchedAt = NOW.minusSeconds(90).toEpochMilli();

        batch(true).index(records(article(newId(), fetchedAt), "nonsense"));

        assertThat(registry.get("qingliu.article.age").tag("since", "fetched").timer())
                .satisfies(age -> assertThat(age.count()).isEqualTo(1))
                .satisfies(age -> assertThat(age.totalTime(TimeUnit.SECONDS)).isEqualTo(90));
        assertThat(registry.get("qingliu.article.age")
                        .tag("since", "ingested")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    private Tally tally() {
        new Counts(registry, holding());
        return new Tally(registry);
    }

    private IndexBatch batch(boolean clusterIsThere) {
        Bulk bulk = changes -> {
            events.add("bulk of " + changes.size());
            return clusterIsThere
                    ? new Items(changes.stream()
                            .<ItemAnswer>map(change -> new ItemAnswer.Written())
                            .toList())
                    : new Unavailable("connection refused");
        };
        var deadLetters = new DeadLetters(
                record -> {
                    var offset = record.headers().lastHeader("dead-letter-offset");
                    events.add("dead letter at " + new String(offset.value(), StandardCharsets.UTF_8));
                    return CompletableFuture.completedFuture(record);
                },
                "dead",
                holding(),
                Clock.systemUTC());
        return new IndexBatch(
                new Retention(retention, Clock.fixed(NOW, ZoneOffset.UTC)),
                () -> Generation.FIRST,
                generation -> new BulkLoop(bulk, PACE, holding(), 5),
                deadLetters,
                new Counts(registry, holding()),
                new Ages(registry, Clock.fixed(NOW, ZoneOffset.UTC)),
                SPANS,
                (done, generation) -> events.add("commit up to " + (done.count() - 1)));
    }

    private static Holding holding() {
        return new Holding(new Backoff(Duration.ofMillis(2), Duration.ofMillis(2), new Random(1)), delay -> {
            throw new Stopped();
        });
    }

    private static ReadBatch records(String... values) {
        var records = IntStream.range(0, values.length)
                .mapToObj(offset -> new ConsumerRecord<>(
                        "articles.clean.v1", 0, offset, new byte[0], values[offset].getBytes(StandardCharsets.UTF_8)))
                .toList();
        return ReadBatch.of(
                new ConsumerRecords<>(Map.of(new TopicPartition("articles.clean.v1", 0), records), Map.of()), SPANS);
    }
}
