package io.qingliu.clean.preview;

/** The page that was asked about cannot be read; the reason says why. */
public final class InvalidPage extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    InvalidPage(Reason reason) {
        super(reason.message());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a page cannot be read; the codes are those of ingest-service where it knows the case. */
    public enum Reason {
        NOT_AN_OBJECT("not-an-object", "The request is not a JSON object of strings."),
        URL_INVALID("url-invalid", "The url is not an absolute http or https URL of at most 2048 characters."),
        FETCHED_AT_INVALID("fetched-at-invalid", "The fetchedAt is not a time of RFC 3339 from 1970 to 9999."),
        PUBLISHED_AT_INVALID("field-invalid", "The publishedAt is not a time of RFC 3339."),
        CONTENT_TYPE_UNSUPPORTED(
                "content-type-unsupported", "The contentType is neither HTML nor text; other formats are not read."),
        BODY_MISSING("body-missing", "There is neither body nor bodyBase64; send one of them."),
        TWO_BODIES("two-bodies", "There is both body and bodyBase64; send one of them."),
        HALF_CHARACTER("field-invalid", "A field holds half of a surrogate pair, which no UTF-8 text can."),
        BASE64_INVALID("base64-invalid", "The bodyBase64 is not Base64."),
        STEP_UNKNOWN("step-unknown", "The without names a step that there is not, or that no page is cleaned without.");

        private final String code;
        private final String message;

        Reason(String code, String message) {
            this.code = code;
            this.message = message;
        }

        public String code() {
            return code;
        }

        public String message() {
            return message;
        }
    }
}
