package io.qingliu.clean.step.organizations;

/**
 * A stretch of a text that names a body.
 *
 * @param rank what may follow as a part of the same name
 * @param own where a company's own name begins, behind the places that it begins with; {@code start} where there are none
 *     or nothing else names it
 */
record Mention(int start, int end, Rank rank, int own) {
    Mention(int start, int end, Rank rank) {
        this(start, end, rank, start);
    }

    int length() {
        return end - start;
    }

    Mention withoutPlaces() {
        return new Mention(own, end, rank);
    }
}
