package io.qingliu.pipeline.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The pages that were sent, and what was written about each. Thread-safe. */
public final class Ledger {
    private final SortedMap<Integer, Sent> pages = new TreeMap<>();
    private final Map<Origin, List<Note>> notes = new HashMap<>();

    private record Sent(String name, Origin origin) {}

    /** A page and its outcome. */
    public record Entry(String name, Outcome outcome) {}

    /**
     * Enters a page that Kafka has taken.
     *
     * @param number its place in the order in which pages were sent
     */
    public synchronized void sent(int number, String name, Origin origin) {
        pages.put(number, new Sent(name, origin));
    }

    /** Enters what a record of an output topic says. */
    public synchronized void note(ConsumerRecord<byte[], byte[]> record) {
        NoteReader.read(record)
                .ifPresent(about -> notes.computeIfAbsent(about.origin(), origin -> new ArrayList<>())
                        .add(about.note()));
    }

    /** Every page, in the order in which they were sent. */
    public synchronized List<Entry> entries() {
        return pages.values().stream()
                .map(page -> new Entry(page.name(), Outcome.of(notes.getOrDefault(page.origin(), List.of()))))
                .toList();
    }

    /** How many pages Kafka has taken. */
    public synchronized int size() {
        return pages.size();
    }
}
