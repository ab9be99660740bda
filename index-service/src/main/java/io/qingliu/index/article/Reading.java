package io.qingliu.index.article;

import io.qingliu.index.outcome.Reason;

/** What reading a record gave. */
public sealed interface Reading {
    /** The record says what to do. */
    record Understood(Change change) implements Reading {}

    /**
     * The record is not a message of articles.clean.v1.
     *
     * @param message one sentence for a person, without anything of the record's text
     */
    record Invalid(Reason reason, String message) implements Reading {}
}
