package io.qingliu.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.intake.Defect;
import io.qingliu.ingest.tally.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private final List<Outgoing> records = IntStream.range(0, 4)
            .mapToObj(i -> new Outgoing(
                    new ProducerRecord<>("topic", ("value" + i).getBytes(UTF_8)),
                    new Tally.DeadLettered(Defect.JSON_INVALID)))
            .toList();
    private final List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();

    @Test
    void leavesNothingWhereKafkaHasEverything() {
        var result = result(record -> {
            sent.add(record);
            return CompletableFuture.completedFuture("taken");
        });

        assertThat(result).isEqualTo(new Attempt.Result(List.of(), Optional.empty()));
        assertThat(sent)
                .containsExactlyElementsOf(
                        records.stream().map(Outgoing::record).toList());
    }

    @Test
    void leavesWhatKafkaRefusesLaterInItsOrder() {
        var answers = new ArrayList<CompletableFuture<String>>();

        var result = result(record -> {
            var answer = new CompletableFuture<String>();
            answers.add(answer);
            if (answers.size() == records.size()) { // the answers come when all is sent
                answers.get(0).completeExceptionally(new NotEnoughReplicasException("one"));
                answers.get(1).complete("taken");
                answers.get(2).completeExceptionally(new TimeoutException("two"));
                answers.get(3).complete("taken");
            }
            return answer;
        });

        assertThat(result.failed()).containsExactly(records.get(0), records.get(2));
        assertThat(result.reason()).hasValue("NotEnoughReplicasException");
    }

    @Test
    void sendsNoMoreOnceSendingItselfFails() {
        var result = result(record -> {
            sent.add(record);
            return sent.size() < 3
                    ? CompletableFuture.completedFuture("taken")
                    : CompletableFuture.failedFuture(new TimeoutException("no room"));
        });

        assertThat(sent).hasSize(3);
        assertThat(result.failed()).containsExactly(records.get(2), records.get(3));
        assertThat(result.reason()).hasValue("TimeoutException");
    }

    private Attempt.Result result(Attempt.Sender sender) {
        var attempt = new Attempt(sender);
        records.forEach(attempt::send);
        assertThat(attempt.records()).isEqualTo(records);
        return attempt.await();
    }
}
