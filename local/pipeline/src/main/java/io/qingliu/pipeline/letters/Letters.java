package io.qingliu.pipeline.letters;

import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.outcome.Tail;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The topic of dead letters. A letter stays there until its retention ends; one that has been sent back has a receipt
 * beside it, a record without a value that names its place.
 */
public final class Letters {
    /** Where all services put what they could not process. */
    public static final String TOPIC = "articles.dead-letter.v1";
    /** The header of a receipt: the place of the letter that was sent back. */
    static final String RECEIPT = "qingliu-receipt";

    private final KafkaConnection kafka;

    public Letters(KafkaConnection kafka) {
        this.kafka = kafka;
    }

    /** Hands over each letter of a selection that is there now, one at a time: some are as large as a page. */
    public void forEach(Selection selection, Consumer<Letter> to) {
        forEachRecord(record -> {
            if (record.header(RECEIPT).isEmpty() && selection.holds(record)) {
                to.accept(record);
            }
        });
    }

    /** The places of the letters that have been sent back. */
    public Set<String> sentBack() {
        var places = new HashSet<String>();
        forEachRecord(record -> record.header(RECEIPT).ifPresent(places::add));
        return places;
    }

    private void forEachRecord(Consumer<Letter> to) {
        try (var tail = Tail.ofAll(kafka, List.of(TOPIC))) {
            tail.catchUp(record -> to.accept(new Letter(record)));
        }
    }
}
