package io.qingliu.clean.article;

import java.time.OffsetDateTime;
import java.util.List;

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

    /**
     * An administrative division that it names.
     *
     * @param name in full, as it was called when the article was written
     * @param code of GB/T 2260, with three more digits for a township; empty where it has none or is not known
     * @param province that it is in or is, as today; city and county likewise; empty where there is none or it is not
     *     known
     * @param count how often it is named
     */
    record Place(String name, String code, Level level, String province, String city, String county, int count)
            implements Fact {
        /** How large it is. */
        public enum Level {
            PROVINCE,
            CITY,
            COUNTY,
            TOWN
        }
    }

    /**
     * Somebody whom it speaks of, not who made it.
     *
     * @param name in full, as printed
     * @param titles offices and occupations that stand beside the name, the first mentioned first, such as 市委书记
     * @param count how often the full name stands in title, deck and body
     */
    record Person(String name, List<String> titles, int count) implements Fact {
        public Person {
            titles = List.copyOf(titles);
        }
    }

    /**
     * A named body, company, school, office or medium that it speaks of.
     *
     * @param name as printed
     * @param count how often it stands in title, deck and body
     */
    record Organization(String name, int count) implements Fact {}
}
