package io.qingliu.clean.article;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

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
     * @param location of its seat; empty where it is not known
     * @param count how often it is named
     */
    record Place(
            String name,
            String code,
            Level level,
            String province,
            String city,
            String county,
            Optional<Location> location,
            int count)
            implements Fact {
        /** A point on the earth, in degrees. */
        public record Location(double lat, double lon) {}

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

    /**
     * A term that it is about.
     *
     * @param score how much beside the first keyword of the article, which has 1
     */
    record Keyword(String term, double score) implements Fact {}

    /** One to three sentences of the body, word for word and in its order, that say what it is about. */
    record Summary(List<String> sentences) implements Fact {
        public Summary {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The desk of a newsroom that would have it.
     *
     * @param score share of the evidence for any category that speaks for this one; 0 for {@link Topic#OTHER}
     */
    record Category(Topic topic, double score) implements Fact {
        /** What a category may be; docs/categories.md says what belongs to each. */
        public enum Topic {
            POLITICS,
            ECONOMY,
            AGRICULTURE,
            /** Building and traffic. */
            URBAN,
            SOCIETY,
            LAW,
            /** Disasters and accidents. */
            EMERGENCY,
            EDUCATION,
            HEALTH,
            CULTURE,
            SPORTS,
            SCIENCE,
            ENVIRONMENT,
            WORLD,
            /** What gives too little evidence, or nearly as much for another category. */
            OTHER
        }
    }

    /**
     * A quantity that it names.
     *
     * @param text from the number to the unit, as printed
     * @param value in {@code unit}; of a range the smaller one
     * @param to the larger value of a range
     * @param unit a currency of ISO 4217, the name of a measure, or the measure word of what is counted; empty where it
     *     is not known, as with a 元 that may be of Taiwan
     * @param approximate whether it is only about so much: 近3万元, 300余人
     */
    record Figure(Kind kind, String text, BigDecimal value, Optional<BigDecimal> to, String unit, boolean approximate)
            implements Fact {
        public Figure {
            value = plain(value);
            to = to.map(Figure::plain);
        }

        // No exponent, and no digit that says nothing.
        private static BigDecimal plain(BigDecimal value) {
            var stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** What is measured. */
        public enum Kind {
            MONEY,
            PERCENT,
            /** How many times as much: 3倍. */
            RATIO,
            AREA,
            LENGTH,
            WEIGHT,
            VOLUME,
            ENERGY,
            POWER,
            TEMPERATURE,
            DURATION,
            AGE,
            COUNT
        }
    }

    /**
     * A day or a stretch of days that it names; one day has {@code from} equal to {@code to}.
     *
     * @param text as printed
     */
    record NamedDate(String text, LocalDate from, LocalDate to) implements Fact {
        public NamedDate {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a stretch of days ends before it begins: " + from + " " + to);
            }
        }
    }

    /**
     * How far it can be relied on.
     *
     * @param score 1 where nothing is wrong with it, 0 at worst
     * @param flags what is wrong, in their order
     */
    record Quality(double score, List<Flag> flags) implements Fact {
        public Quality {
            flags = List.copyOf(flags);
        }
    }

    /** What is wrong with an article; docs/quality.md has the evidence and the deduction of each. */
    enum Flag {
        NO_TITLE,
        NO_DATE,
        NO_SOURCE,
        SHORT,
        /** The page ends in the middle of it. */
        TRUNCATED,
        /** The other half of a page jump is on another page. */
        HALF,
        /** Characters are left that nobody can read. */
        MOJIBAKE_LEFT,
        /** Numbers are missing before their units. */
        DIGITS_LOST,
        /** A machine has put pinyin behind its characters. */
        PINYIN_REMOVED,
        /** A machine has exchanged its script. */
        MACHINE_CONVERTED,
        /** The page names another origin than the text does. */
        SOURCE_SUBSTITUTED,
        CONTENT_FARM_SUSPECTED,
        /** It says it was published after it was fetched. */
        DATE_IN_FUTURE
    }

    /** A code whose likeness to that of another article is the likeness of their bodies. */
    record Fingerprint(String code) implements Fact {}
}
