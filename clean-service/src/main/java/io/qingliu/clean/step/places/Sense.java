package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Level;

/**
 * A division that a name may mean.
 *
 * @param doubt how much the name needs beside it to be believed
 */
record Sense(Division division, Form form, Doubt doubt) {
    /** What the name is to the division. */
    enum Form {
        FULL,
        SHORT,
        FORMER
    }

    /** What it takes to believe that the name means a place at all. */
    enum Doubt {
        /** The name alone. */
        NONE,
        /** A place of the same province or, in a province, the province. */
        SAME_PROVINCE,
        /** The division right above it, anywhere in the article. */
        PARENT,
        /** The full name elsewhere, or the name of a division above it right before. */
        BESIDE
    }

    boolean isShort() {
        return form == Form.SHORT;
    }

    boolean isProvince() {
        return division.level() == Level.PROVINCE;
    }
}
