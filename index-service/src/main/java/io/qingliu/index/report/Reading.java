package io.qingliu.index.report;

/** What reading a record gave. */
public sealed interface Reading {
    /** There is something to tell. */
    record Told(Report report) implements Reading {}

    /** The record says that a letter was sent back, and is none itself. */
    record Receipt() implements Reading {}

    /**
     * The record is not what its topic promises.
     *
     * @param fault for the log: what is missing, never what is in the record
     */
    record Unreadable(String fault) implements Reading {}
}
