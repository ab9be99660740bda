package io.qingliu.clean.step.keywords;

/**
 * A place where an article names something that may be a keyword or a part of one.
 *
 * @param term number of what stands there, as {@link Vocabulary} has it
 * @param start in the text of the zone
 * @param rarity of the term, as {@link DocumentFrequencies#rarity} has it, or less
 */
record Occurrence(int term, Kind kind, Zone zone, int start, int end, double rarity) {
    /** What it is that stands there. */
    enum Kind {
        WORD,
        /** A word that only stands before another to make a term of both: 绿色 in 绿色发展. */
        ATTRIBUTE,
        /** The whole name of a person, place or organization. */
        NAME,
        /** Several words. */
        COMPOUND
    }

    /** Whether it is one with what stands right before it, nothing between. */
    boolean follows(Occurrence before) {
        return zone == before.zone && start == before.end;
    }
}
