package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Level;
import java.util.List;

/** An administrative division. There is one object for each, which is equal to itself only. */
final class Division {
    private final String name;
    private final String code; // of GB/T 2260; empty where that has none
    private final Level level;
    private final List<Division> above; // the smallest first

    Division(String name, String code, Level level, List<Division> above) {
        this.name = name;
        this.code = code;
        this.level = level;
        this.above = above;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    Level level() {
        return level;
    }

    List<Division> above() {
        return above;
    }

    boolean isDistrict() {
        return level == Level.COUNTY && name.endsWith("区");
    }

    /** Its own name or that of the division of this level above it; empty where there is none. */
    String nameAt(Level asked) {
        if (level == asked) {
            return name;
        }
        return above.stream()
                .filter(division -> division.level == asked)
                .map(Division::name)
                .findFirst()
                .orElse("");
    }
}
