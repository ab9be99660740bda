package io.qingliu.ingest.warc;

import io.qingliu.ingest.raw.RawPage;

/** What a record of a web archive turned out to be. */
public sealed interface Entry {
    /**
     * A page.
     *
     * @param offset where its record begins, in bytes
     */
    record Page(long offset, RawPage page) implements Entry {}

    /** Nothing that is a page, and nothing wrong with it. */
    record NoPage(NoPageReason reason) implements Entry {}

    /**
     * A record that cannot be read; {@code what} says why, without an end to the sentence and without text of it.
     *
     * @param offset where it begins, in bytes
     */
    record Broken(long offset, String what) implements Entry {}
}
