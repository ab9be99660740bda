package io.qingliu.clean.article;

import java.time.OffsetDateTime;

/** Something that a step learned about an article. A new kind of fact makes the compiler point at every reader. */
public sealed interface Fact {
    /** Somebody who made the article. */
    record Credit(String name, Contribution contribution) implements Fact {}

    /** What a credited person did. */
    enum Contribution {
        REPORTER,
        CORRESPONDENT,
        AUTHOR,
        EDITOR,
        PHOTOGRAPHER,
        TRANSLATOR,
        COMMENTATOR,
        INTERN
    }

    /** When it was published; a page that gives a day only means its midnight in China. */
    record Published(OffsetDateTime at, DateEvidence evidence) implements Fact {}

    /** What dates an article, the strongest first. */
    enum DateEvidence {
        PAGE,
        URL,
        HINT
    }

    /** The paper, agency or site that it comes from. */
    record Source(String name, SourceEvidence evidence) implements Fact {}

    /** What names the source, the strongest first. */
    enum SourceEvidence {
        PAGE,
        HINT
    }
}
