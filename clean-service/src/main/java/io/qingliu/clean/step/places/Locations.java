package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Location;
import io.qingliu.clean.step.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the seats of divisions lie: {@code locations.tsv}. Immutable; load it once. */
final class Locations {
    private final Map<String, Location> byCode = new HashMap<>();

    private Locations() {
        for (var line : Words.lines(Locations.class, "locations.tsv")) {
            var columns = line.split("\t");
            byCode.put(columns[0], new Location(Double.parseDouble(columns[1]), Double.parseDouble(columns[2])));
        }
    }

    static Locations load() {
        return new Locations();
    }

    /** The seat of the division of this code, from province to county. */
    Optional<Location> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
