package io.qingliu.ingest.http;

import io.opentelemetry.context.Context;
import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.http.Report.Item;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.kafka.Delivery;
import io.qingliu.ingest.kafka.Outgoing;
import io.qingliu.ingest.kafka.OutgoingRecords;
import io.qingliu.ingest.page.IngestedPage;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.tally.Counters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of one request, in order. Used by one thread. */
final class Submission {
    private static final int PIECE_PAGES = 500;
    private static final int PIECE_BYTES = 8 * 1024 * 1024;

    private final Services services;
    private final Context trace;
    private final List<Item> items = new ArrayList<>();
    private final List<Outgoing> unwritten = new ArrayList<>();
    private long unwrittenBytes;
    private int taken;

    Submission(Services services, Context trace) {
        this.services = services;
        this.trace = trace;
    }

    /** What all submissions share. */
    record Services(Intake intake, OutgoingRecords outgoing, Delivery delivery, Counters counters) {}

    /** Decides about the next page. */
    void add(RawMessage message) {
        var index = items.size();
        items.add(
                switch (services.intake().decide(message)) {
                    case Outcome.Accepted(var page) -> accepted(index, page);
                    case Outcome.Refused(var refusal, var url, var address) -> {
                        services.counters().refusedOverHttp(refusal.reason());
                        yield Item.refused(
                                index,
                                address.map(PageAddress::pageId),
                                refusal.reason().code(),
                                refusal.pointer(),
                                refusal.message());
                    }
                    case Outcome.Unprocessable unprocessable -> unprocessable(index, Optional.empty(), unprocessable);
                });
    }

    private Item accepted(int index, IngestedPage page) {
        var pageId = page.address().pageId();
        var record = services.outgoing().ingested(page, trace);
        if (record.isEmpty()) {
            return unprocessable(index, Optional.of(pageId), OutgoingRecords.TOO_LARGE);
        }
        unwritten.add(record.get());
        unwrittenBytes += record.get().bytes();
        return Item.accepted(index, pageId);
    }

    private Item unprocessable(int index, Optional<String> pageId, Outcome.Unprocessable why) {
        services.counters().refusedOverHttp(why.defect());
        return Item.refused(index, pageId, why.defect().code(), "", why.message());
    }

    /** True where so much waits to be written that it is time to. */
    boolean hasPiece() {
        return unwritten.size() >= PIECE_PAGES || unwrittenBytes >= PIECE_BYTES;
    }

    /** Writes what waits; false if Kafka did not take all of it. */
    boolean write() {
        if (!services.delivery().isTakenAtOnce(unwritten)) {
            return false;
        }
        services.counters().accepted(unwritten.size());
        unwritten.forEach(record -> services.counters().settled(record.tally()));
        taken += unwritten.size();
        unwritten.clear();
        unwrittenBytes = 0;
        return true;
    }

    /** Pages that Kafka has acknowledged so far. */
    int taken() {
        return taken;
    }

    /** Pages so far, of whatever outcome. */
    int size() {
        return items.size();
    }

    /** What became of all pages, once everything is written. */
    Report report() {
        return Report.of(items);
    }
}
