package io.qingliu.clean.message;

/** What reading a record of {@code articles.ingested.v1} gave. */
public sealed interface Reading {
    record Read(IngestedArticle page) implements Reading {}

    /** The record cannot be used; {@code message} is one sentence for a person, without text of the page. */
    record Unreadable(Fault fault, String message) implements Reading {}

    /** What is wrong with a record. */
    enum Fault {
        UTF8_INVALID,
        JSON_INVALID,
        MESSAGE_INVALID
    }
}
