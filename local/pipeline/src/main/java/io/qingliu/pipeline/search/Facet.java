package io.qingliu.pipeline.search;

import java.util.Locale;

/** What articles can be told apart by, and what is counted of those that were found. */
public enum Facet {
    SITE("site", 50),
    CATEGORY("category.name", 30),
    PLACE("places.name", 50),
    PERSON("persons.name", 20),
    FLAG("quality.flags", 30),
    /** A step that has changed something in the article. */
    STEP("edits.step", 60);

    private final String field;
    private final int most;

    Facet(String field, int most) {
        this.field = field;
        this.most = most;
    }

    /** Its name in questions and answers: {@code site}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String field() {
        return field;
    }

    /** How many of its values are told at most, those of the most articles first. */
    int most() {
        return most;
    }
}
