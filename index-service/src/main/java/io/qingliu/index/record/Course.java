package io.qingliu.index.record;

import io.qingliu.index.article.Generation;

/**
 * How far one partition is dealt with, and for which generation: everything before {@code next} has been written to it. It
 * travels with the committed offset, as its metadata, so that whoever reads the partition next knows.
 *
 * @param generation the number of the generation; 0 where there is none that has everything
 * @param next the first offset that is not dealt with
 * @param behind batches that begin here or later and end before {@code ahead} may have been read before the last going back
 * @param ahead see {@code behind}; 0 where reading is in order
 */
record Course(int generation, long next, long behind, long ahead) {
    private static final int OF_NONE = 0;
    // Nothing was committed yet: reading begins at the beginning, and whatever is written has everything.
    private static final int OF_ANY = -1;
    private static final String PREFIX = "generation=";

    /** The course of a partition that nobody has committed, which is read from its beginning. */
    static Course fromTheBeginning() {
        return new Course(OF_ANY, 0, 0, 0);
    }

    /** The course that a committed offset tells; before there were generations, it told nothing of them. */
    static Course committed(long offset, String metadata) {
        return new Course(number(metadata), offset, 0, 0);
    }

    private static int number(String metadata) {
        if (metadata.isEmpty()) {
            return Generation.FIRST.number();
        }
        try {
            return metadata.startsWith(PREFIX) ? Integer.parseInt(metadata.substring(PREFIX.length())) : OF_NONE;
        } catch (NumberFormatException e) {
            return OF_NONE;
        }
    }

    /** True where a generation has everything before {@code next}. */
    boolean fits(Generation wanted) {
        return generation == wanted.number() || generation == OF_ANY;
    }

    /**
     * What it is after a batch of the partition; the same where the batch may have been read before reading went back: what
     * lies before it is still to come.
     */
    Course after(long first, long last, Generation writtenTo) {
        if (first >= behind && last < ahead) {
            return this;
        }
        return new Course(fits(writtenTo) ? writtenTo.number() : OF_NONE, last + 1, 0, 0);
    }

    /**
     * What it is when another generation has come to serve, and has everything before {@code from}.
     *
     * @param polled the next offset that would be read
     */
    Course follow(Generation serving, long from, long polled) {
        return from >= next
                ? new Course(serving.number(), next, behind, ahead)
                : new Course(serving.number(), from, next, Math.max(ahead, polled));
    }

    /** What is committed beside {@code next}. */
    String metadata() {
        return PREFIX + generation;
    }
}
