package io.qingliu.pipeline.provenance;

import com.fasterxml.jackson.databind.JsonNode;

/** What a look for the provenance of a page has come to. */
public sealed interface Lookup {
    /** The newest record about the page. */
    record Found(JsonNode provenance) implements Lookup {}

    /**
     * The partition is not read to its end yet: look again.
     *
     * @param read records so far
     * @param all records that it has
     */
    record StillLooking(long read, long all) implements Lookup {}

    /** There is no record about the page, or it is not at hand any more. */
    record NotThere() implements Lookup {}
}
