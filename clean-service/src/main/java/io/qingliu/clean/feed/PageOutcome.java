package io.qingliu.clean.feed;

/** What can become of an accepted page: exactly one of these. The codes are the tags of the counter. */
enum PageOutcome {
    CLEANED("cleaned"),
    UNCHANGED("unchanged"),
    SUPERSEDED("superseded"),
    REJECTED("rejected"),
    DEAD_LETTERED("dead-lettered");

    private final String code;

    PageOutcome(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
