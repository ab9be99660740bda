package io.qingliu.ingest.intake;

import java.util.Locale;

/** The closed set of reasons for which this service refuses a page. */
public enum RefusalReason {
    /** A record without a value. */
    TOMBSTONE("The record has no value; a crawler cannot delete a page, it vanishes by being fetched again."),
    /** JSON, but an array, a string, a number. */
    NOT_AN_OBJECT("The message is %s; send one JSON object for each page."),
    /** A field has the wrong JSON type. */
    FIELD_INVALID("%s must be %s, not %s."),
    /** No URL. */
    URL_MISSING("The page has no url; send the absolute URL that it was fetched from."),
    /** Not an absolute http or https URL. */
    URL_INVALID("The url cannot be used: %s; send the absolute http or https URL that the page was fetched from."),
    /** Longer than the contract allows. */
    URL_TOO_LONG("The url has %s characters, once all of them are encoded; at most %s are accepted."),
    /** No time, so the page would have no version. */
    FETCHED_AT_MISSING("The page has no fetchedAt; send the time of the fetch, such as %s."),
    /** Not written as agreed, or a time at which the page cannot have been fetched. */
    FETCHED_AT_INVALID("The fetchedAt %s; send the time of the fetch, such as %s."),
    /** A header of the record that cannot be read. */
    HEADER_INVALID("A header of the record cannot be read: %s; send each header once, in UTF-8."),
    /** Claims to be a CloudEvent, and is none of version 1.0. */
    EVENT_INVALID("The record is no CloudEvent 1.0: %s; send what the Kafka binding of CloudEvents says."),
    /** Has the marks of several forms. */
    FORM_AMBIGUOUS("It is open in which form the record is sent: %s."),
    /** Asks for a mapping that there is not. */
    MAPPING_UNKNOWN("The header mapping names none of the mappings here, which are: %s; send one of these names."),
    /** Neither body nor bodyBase64. */
    BODY_MISSING("The page has neither body nor bodyBase64; send exactly one of them."),
    /** Both body and bodyBase64. */
    TWO_BODIES("The page has both body and bodyBase64; send exactly one of them."),
    /** Not Base64 (RFC 4648). */
    BASE64_INVALID("The bodyBase64 is not Base64 (RFC 4648, without line breaks); encode the bytes again."),
    /** Nothing, or nothing but blanks. */
    BODY_EMPTY("The page is empty; send it only if the fetch gave a body."),
    /** More bytes than are configured. */
    BODY_TOO_LARGE("The page has more than %s bytes; send the page alone, without pictures in it."),
    /** Pictures, films, documents: no page. */
    CONTENT_TYPE_UNSUPPORTED("The page is %s; send HTML or plain text, not compressed.");

    private final String sentence;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    RefusalReason(String sentence) {
        this.sentence = sentence;
    }

    /** The word that messages and counters use, such as {@code two-bodies}. */
    public String code() {
        return code;
    }

    /** A refusal for this reason; the arguments are what the reason's sentence leaves open. */
    Refusal at(String pointer, Object... arguments) {
        return new Refusal(this, pointer, String.format(Locale.ROOT, sentence, arguments));
    }
}
