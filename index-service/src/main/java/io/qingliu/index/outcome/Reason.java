package io.qingliu.index.outcome;

/** Why a record went to the dead letters: the closed set of codes in the header {@code dead-letter-reason}. */
public enum Reason {
    /** The value is not UTF-8. */
    UTF8_INVALID("utf8-invalid"),
    /** The value is UTF-8 but not JSON. */
    JSON_INVALID("json-invalid"),
    /** The value is JSON but not a record of articles.clean.v1, or there is none. */
    MESSAGE_INVALID("message-invalid"),
    /** Elasticsearch read the document and refused it; it will refuse it again. */
    DOCUMENT_REFUSED("document-refused"),
    /** Elasticsearch failed at this document, again and again, in a way that is not known. */
    PROCESSING_FAILED("processing-failed");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The code as it stands in headers and metrics, such as {@code json-invalid}. */
    public String code() {
        return code;
    }
}
