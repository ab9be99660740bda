package io.qingliu.ingest.http;

import io.opentelemetry.context.Context;
import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.kafka.Delivery;
import io.qingliu.ingest.kafka.Outgoing;
import io.qingliu.ingest.kafka.OutgoingRecords;
import io.qingliu.ingest.page.IngestedPage;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.tally.Counters;
import io.qingliu.ingest.warc.NoPageReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of one request, in order. They are written in pieces, one of them while the next is read, so that a request
 * holds two pieces at most however long it is. Used by one thread.
 */
final class Submission {
    private static final int PIECE_PAGES = 500;
    private static final int PIECE_BYTES = 4 * 1024 * 1024;

    private final Services services;
    private final Context trace;
    private final Findings findings;
    private List<Outgoing> piece = new ArrayList<>();
    private long pieceBytes;
    private Writing writing = Writing.NOTHING;
    private int taken;

    Submission(Services services, Context trace, int mostItems) {
        this.services = services;
        this.trace = trace;
        this.findings = new Findings(mostItems);
    }

    /** What all submissions share. */
    record Services(
            Intake intake, OutgoingRecords outgoing, Delivery delivery, Counters counters, ArchiveCounters archives) {}

    /** Decides about the next page. */
    void add(RawMessage message) {
        add(message, Optional.empty());
    }

    /** Decides about the next page, which begins at this place of the body. */
    void add(RawMessage message, Optional<Long> offset) {
        switch (services.intake().decide(message)) {
            case Outcome.Accepted(var page) -> accept(page, offset);
            case Outcome.Refused(var refusal, var url, var address) -> {
                services.counters().refusedOverHttp(refusal.reason());
                findings.refuse(
                        new Verdict(
                                address.map(PageAddress::pageId),
                                refusal.reason().code(),
                                refusal.pointer(),
                                refusal.message()),
                        offset);
            }
            case Outcome.Unprocessable why -> refuse(why, Optional.empty(), offset);
        }
    }

    private void accept(IngestedPage page, Optional<Long> offset) {
        var pageId = page.address().pageId();
        var record = services.outgoing().ingested(page, trace);
        if (record.isEmpty()) {
            refuse(OutgoingRecords.TOO_LARGE, Optional.of(pageId), offset);
            return;
        }
        piece.add(record.get());
        pieceBytes += record.get().bytes();
        findings.accept(pageId, offset);
    }

    private void refuse(Outcome.Unprocessable why, Optional<String> pageId, Optional<Long> offset) {
        services.counters().refusedOverHttp(why.defect());
        findings.refuse(new Verdict(pageId, why.defect().code(), "", why.message()), offset);
    }

    /** Counts something in the body that is no page, and with which nothing is wrong. */
    void skip(NoPageReason reason) {
        services.archives().skipped(reason);
        findings.skip(reason.code());
    }

    /** Refuses a record that cannot be read; {@code what} says why, without an end to the sentence. */
    void refuseBroken(long offset, String what) {
        services.archives().broken();
        var message =
                "The record at byte " + offset + " cannot be taken: " + what + "; write it anew and send it again.";
        findings.refuse(new Verdict(Optional.empty(), ArchiveCounters.RECORD_BROKEN, "", message), Optional.of(offset));
    }

    /** Writes what waits, where it is enough to be worth it; false if Kafka does not take pages. */
    boolean keepUp() {
        return (piece.size() < PIECE_PAGES && pieceBytes < PIECE_BYTES) || write();
    }

    /** Writes all that waits; false if Kafka does not have all of it. */
    boolean finish() {
        return write() && isTaken();
    }

    /** The report on all pages, once they are written. */
    Report report() {
        return findings.report();
    }

    /** The report on what Kafka has acknowledged, where the rest will not be written. */
    Report reportOfTaken() {
        return findings.report(taken);
    }

    private boolean write() {
        if (!isTaken()) {
            return false;
        }
        writing = Writing.of(services, piece);
        piece = new ArrayList<>();
        pieceBytes = 0;
        return true;
    }

    // Once a piece was not taken this stays false: what follows must not overtake it.
    private boolean isTaken() {
        var isTaken = writing.isTaken();
        if (isTaken) {
            taken += writing.pages();
            writing = Writing.NOTHING;
        }
        return isTaken;
    }
}
