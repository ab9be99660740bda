package io.qingliu.ingest.warc;

import java.util.Locale;

/** The closed set of reasons for which a record is no page. */
public enum NoPageReason {
    /** A request, metadata, the description of the archive, or a kind that is not known. */
    RECORD_TYPE,
    /** The page is the same as in an earlier record, which this one names instead of repeating it. */
    REVISIT,
    /** A part of a record that was divided. */
    SEGMENT,
    /** Fetched with another protocol than HTTP. */
    NOT_HTTP,
    /** The server gave something else than the page: a redirect, an error, a part of it. */
    HTTP_STATUS,
    /** What the site tells crawlers. */
    ROBOTS,
    /** A picture, a film, a style sheet, a document. */
    MEDIA_TYPE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word that answers and counters use, such as {@code http-status}. */
    public String code() {
        return code;
    }
}
