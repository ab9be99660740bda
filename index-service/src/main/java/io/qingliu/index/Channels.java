package io.qingliu.index;

/** Names of the channels in application.properties. */
final class Channels {
    static final String ARTICLES = "articles";
    static final String DEAD_LETTERS = "dead-letters";
    static final String REPORTS = "reports";

    private Channels() {}
}
