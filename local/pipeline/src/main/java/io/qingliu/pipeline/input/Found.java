package io.qingliu.pipeline.input;

/** What a file holds. */
public sealed interface Found {
    /** A page to send. */
    record Page(RawPage page) implements Found {}

    /** Something that is no page, and why it is left out. */
    record Skipped(String name, String reason) implements Found {}
}
