package io.qingliu.index;

import io.opentelemetry.api.trace.Span;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.Generation;
import io.qingliu.index.article.Reading.Invalid;
import io.qingliu.index.article.Reading.Understood;
import io.qingliu.index.article.Retention;
import io.qingliu.index.bulk.BulkLoop;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.record.DeadLetters;
import io.qingliu.index.record.DeadLetters.Letter;
import io.qingliu.index.record.RecordSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * What happens to a batch of records, in the order that loses nothing: outcomes, dead letters, counters, offsets. A
 * crash at any line leaves the batch uncommitted; it is read again and ends the same.
 */
final class IndexBatch {
    private final Retention retention;
    private final Supplier<Generation> generation;
    private final Function<Generation, BulkLoop> loops;
    private final DeadLetters deadLetters;
    private final Counts counts;
    private final Ages ages;
    private final BiConsumer<ConsumerRecords<byte[], byte[]>, Generation> commit;
    private final RecordSpans spans;

    IndexBatch(
            Retention retention,
            Supplier<Generation> generation,
            Function<Generation, BulkLoop> loops,
            DeadLetters deadLetters,
            Counts counts,
            Ages ages,
            RecordSpans spans,
            BiConsumer<ConsumerRecords<byte[], byte[]>, Generation> commit) {
        this.retention = retention;
        this.generation = generation;
        this.loops = loops;
        this.deadLetters = deadLetters;
        this.counts = counts;
        this.ages = ages;
        this.spans = spans;
        this.commit = commit;
    }

    /** Parses the records; may run while another batch is indexed. */
    ReadBatch read(ConsumerRecords<byte[], byte[]> batch) {
        return ReadBatch.of(batch, spans);
    }

    /**
     * Returns when the batch is done and may be committed.
     *
     * @throws io.qingliu.index.bulk.Stopped if the service is to stop before that
     */
    void index(ReadBatch batch) {
        var records = batch.records();
        counts.accepted(records.size());
        var written = generation.get(); // one for the whole batch, whatever comes to serve meanwhile
        var traces = batch.spans();
        try {
            var outcomes = outcomes(batch, loops.apply(written));
            deadLetters.send(letters(records, outcomes));
            counts.settled(outcomes);
            for (int i = 0; i < traces.size(); i++) {
                spans.end(traces.get(i), outcomes.get(i));
            }
        } finally {
            traces.forEach(Span::end); // of a batch that is given back; ending a span twice does nothing
        }
        commit.accept(batch.batch(), written);
    }

    private List<Outcome> outcomes(ReadBatch batch, BulkLoop loop) {
        var records = batch.records();
        var outcomes = new ArrayList<Optional<Outcome>>(records.size());
        var changes = new ArrayList<Change>(records.size());
        var read = new ArrayList<ConsumerRecord<byte[], byte[]>>(records.size());
        for (int i = 0; i < records.size(); i++) {
            switch (batch.readings().get(i)) {
                case Understood understood
                when retention.isPast(understood.change().key().bucket()) ->
                    outcomes.add(Optional.of(new Outcome.Unchanged()));
                case Understood understood -> {
                    changes.add(understood.change());
                    read.add(records.get(i));
                    outcomes.add(Optional.empty());
                }
                case Invalid invalid ->
                    outcomes.add(Optional.of(new DeadLettered(invalid.reason(), invalid.message(), Optional.empty())));
            }
        }
        var settled = loop.settle(changes);
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) instanceof Outcome.Indexed) {
                // A record keeps the time of the one it was made from: when its page came in.
                ages.stored(changes.get(i).version(), read.get(i).timestamp());
            }
        }
        var next = settled.iterator();
        return outcomes.stream().map(known -> known.orElseGet(next::next)).toList();
    }

    private static List<Letter> letters(List<ConsumerRecord<byte[], byte[]>> records, List<Outcome> outcomes) {
        var letters = new ArrayList<Letter>();
        for (int i = 0; i < records.size(); i++) {
            if (outcomes.get(i) instanceof DeadLettered outcome) {
                letters.add(new Letter(records.get(i), outcome));
            }
        }
        return letters;
    }
}
