package io.qingliu.ingest.tally;

import io.qingliu.ingest.intake.Defect;
import io.qingliu.ingest.intake.RefusalReason;

/** The one outcome of a page, as it is counted once Kafka has what became of the page. */
public sealed interface Tally {
    /** On articles.ingested.v1. */
    record Ingested() implements Tally {}

    /** On articles.rejected.v1. */
    record Rejected(RefusalReason reason) implements Tally {}

    /** On articles.dead-letter.v1. */
    record DeadLettered(Defect defect) implements Tally {}
}
