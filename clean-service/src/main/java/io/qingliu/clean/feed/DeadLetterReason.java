package io.qingliu.clean.feed;

import io.qingliu.clean.message.Reading.Fault;

/** Why a record could not be processed. The codes are part of the contract of dead letters. */
enum DeadLetterReason {
    UTF8_INVALID("utf8-invalid", false),
    JSON_INVALID("json-invalid", false),
    MESSAGE_INVALID("message-invalid", false),
    /** Cleaning broke: a bug, or a page that needs more memory than there is. */
    PROCESSING_FAILED("processing-failed", true),
    /** What was made of the page is larger than a topic takes. */
    RESULT_TOO_LARGE("result-too-large", true);

    private final String code;
    private final boolean ours;

    DeadLetterReason(String code, boolean ours) {
        this.code = code;
        this.ours = ours;
    }

    String code() {
        return code;
    }

    /** Whether the fault is with this service, so that its people have to act. */
    boolean isOurs() {
        return ours;
    }

    static DeadLetterReason of(Fault fault) {
        return switch (fault) {
            case UTF8_INVALID -> UTF8_INVALID;
            case JSON_INVALID -> JSON_INVALID;
            case MESSAGE_INVALID -> MESSAGE_INVALID;
        };
    }
}
