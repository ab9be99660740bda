package io.qingliu.ingest.intake;

import java.util.Locale;

/** The closed set of reasons for which a record cannot be processed. */
public enum Defect {
    /** The value is not UTF-8. */
    UTF8_INVALID,
    /** The value is not JSON, or breaks off. */
    JSON_INVALID,
    /** The value is nested deeper than any page needs. */
    JSON_TOO_DEEP,
    /** What would be written of the record is more than Kafka takes: its fields grow when they are written anew. */
    RESULT_TOO_LARGE,
    /** A fault of this service: the record is kept, and can be replayed when the fault is mended. */
    PROCESSING_FAILED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word that messages and counters use, such as {@code json-invalid}. */
    public String code() {
        return code;
    }
}
