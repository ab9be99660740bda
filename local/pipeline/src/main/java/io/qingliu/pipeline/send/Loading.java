package io.qingliu.pipeline.send;

import io.qingliu.pipeline.input.Found;
import io.qingliu.pipeline.input.InputFile;
import java.util.ArrayList;
import java.util.List;

/** Puts the things of one file into parcels and sends them. Those that the journal knows are passed over. For one thread. */
final class Loading {
    // Large enough that a request is worth its way, small enough that one more costs little.
    private static final int PARCEL_BYTES = 4 << 20;
    private static final int PARCEL_THINGS = 500;

    private final InputFile file;
    private final Way way;
    private final Sender sender;
    private final Journal journal;
    private final Tally tally;
    private final long done;
    private List<Thing> things = new ArrayList<>();
    private long bytes;
    private long place;

    Loading(InputFile file, Way way, Sender sender, Journal journal, Tally tally) {
        this.file = file;
        this.way = way;
        this.sender = sender;
        this.journal = journal;
        this.tally = tally;
        this.done = journal.done(file);
    }

    /** The next thing of the file. */
    void add(String name, byte[] thing) {
        if (isDone()) {
            tally.sentBefore();
            return;
        }
        things.add(new Thing(name, thing));
        bytes += thing.length;
        if (things.size() >= PARCEL_THINGS || bytes >= PARCEL_BYTES) {
            send();
        }
    }

    /** Something of the file that cannot be sent. */
    void leaveOut(Found.Skipped one) {
        if (!isDone()) {
            tally.leaveOut(one);
        }
    }

    /** The file is at its end. */
    void finish() {
        if (place > done) {
            send();
        }
    }

    private boolean isDone() {
        place++;
        return place <= done;
    }

    private void send() {
        if (!things.isEmpty()) {
            sender.send(new Parcel(way, things), tally::add);
        }
        things = new ArrayList<>();
        bytes = 0;
        journal.note(file, place);
    }
}
