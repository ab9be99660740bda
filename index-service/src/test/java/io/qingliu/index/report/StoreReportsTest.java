package io.qingliu.index.report;

import static io.qingliu.index.report.ReportOutcome.INDEXED;
import static io.qingliu.index.report.ReportOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.index.bulk.Answer;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.Backoff;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.bulk.ItemAnswer;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import io.qingliu.index.bulk.ItemAnswer.Written;
import io.qingliu.index.bulk.ItemError;
import io.qingliu.index.bulk.Stopped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreReportsTest {
    private final List<Integer> requests = new ArrayList<>();
    private final Deque<Answer> troubles = new ArrayDeque<>();
    private Function<Report, ItemAnswer> judge = report -> new Written();
    private int waits;

    private final StoreReports store = new StoreReports(
            this::send,
            new Holding("reporting", new Backoff(Duration.ofMillis(2), Duration.ofMillis(2), new Random(1)), delay -> {
                if (++waits > 20) {
                    throw new Stopped();
                }
            }),
            5);

    @Test
    void storesAllInRequestsThatAreNotTooLarge() {
        assertThat(store.store(reports(450))).hasSize(450).containsOnly(INDEXED);
        assertThat(requests).containsExactly(200, 200, 50);
    }

    @Test
    void sendsNothingWhereThereIsNothing() {
        assertThat(store.store(List.of())).isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void waitsWhileTheClusterIsAway() {
        troubles.add(new Unavailable("connection refused"));
        troubles.add(new Unavailable("status 503"));

        assertThat(store.store(reports(2))).containsExactly(INDEXED, INDEXED);
        assertThat(waits).isEqualTo(2);
    }

    @Test
    void givesTheBatchBackWhereTheServiceStopsMeanwhile() {
        IntStream.range(0, 30).forEach(i -> troubles.add(new Unavailable("connection refused")));

        assertThatThrownBy(() -> store.store(reports(2))).isInstanceOf(Stopped.class);
    }

    @Test
    void leavesOutTheOneThatIsRefused() {
        judge = report -> report.id().equals("1") ? failed(400, "strict_dynamic_mapping_exception") : new Written();

        assertThat(store.store(reports(3))).containsExactly(INDEXED, REFUSED, INDEXED);
        assertThat(waits).isZero();
    }

    @Test
    void sendsOnlyThatAgainWhichCouldNotBeTaken() {
        var rejections = new ArrayDeque<>(List.of(1, 2));
        judge = report -> report.id().equals("2") && rejections.poll() != null
                ? failed(429, "es_rejected_execution_exception")
                : new Written();

        assertThat(store.store(reports(3))).containsExactly(INDEXED, INDEXED, INDEXED);
        assertThat(requests).containsExactly(3, 1, 1);
    }

    @Test
    void triesWhatIsNotKnownAFewTimesOnly() {
        judge = report -> failed(500, "null_pointer_exception");

        assertThat(store.store(reports(1))).containsExactly(REFUSED);
        assertThat(requests).hasSize(5);
    }

    @Test
    void halvesARequestThatIsTooLarge() {
        troubles.add(new Refused("status 413"));

        assertThat(store.store(reports(4))).containsExactly(INDEXED, INDEXED, INDEXED, INDEXED);
        assertThat(requests).containsExactly(4, 2, 2);
    }

    private Answer send(List<Report> reports) {
        requests.add(reports.size());
        var trouble = troubles.poll();
        return trouble == null ? new Items(reports.stream().map(judge).toList()) : trouble;
    }

    private static Failed failed(int status, String type) {
        return new Failed(new ItemError(status, type, List.of(), Optional.empty()));
    }

    private static List<Report> reports(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> new Report("qingliu-rejected-2025.03", Integer.toString(id), "{}"))
                .toList();
    }
}
