package io.qingliu.ingest.kafka;

import io.qingliu.ingest.tally.Counters;
import java.util.List;

/** What is made of one batch, on its way to Kafka: sent as it comes, counted once Kafka has it. */
final class Shipment {
    // What Kafka has not got is kept, to be sent again: in pieces, so that a batch never lies in memory as a whole.
    private static final int PIECE_BYTES = 16 * 1024 * 1024;

    private final Delivery delivery;
    private final Counters counters;
    private Attempt piece;
    private long bytes;

    Shipment(Delivery delivery, Counters counters) {
        this.delivery = delivery;
        this.counters = counters;
        this.piece = delivery.begin();
    }

    /** Sends records; waits for all that is under way once that is a piece full. */
    void send(List<Outgoing> made) {
        for (var record : made) {
            piece.send(record);
            bytes += record.bytes();
            if (bytes >= PIECE_BYTES) {
                settle();
            }
        }
    }

    /**
     * Returns when Kafka has everything that was sent, however long that takes.
     *
     * @throws IllegalStateException if the service stops before that
     */
    void settle() {
        if (piece.records().isEmpty()) {
            return; // nothing was learned of how Kafka is
        }
        delivery.untilTaken(piece);
        counters.settled(piece.records().stream().map(Outgoing::tally).toList());
        piece = delivery.begin();
        bytes = 0;
    }
}
