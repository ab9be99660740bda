package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code divisions.tsv}: the divisions by code, the townships under what they belong to. */
final class DivisionTable {
    private static final int CODE = 6;
    // Regions whose parts the code list does not have; what the table writes for them is an order of its own.
    private static final String TAIWAN = "71";
    private static final List<String> WITHOUT_CODES = List.of(TAIWAN, "81", "82");
    private static final Map<String, String> REGIONS = Map.of("台湾省", "台湾", "香港特别行政区", "香港", "澳门特别行政区", "澳门");

    private final Map<String, Division> byCode = new HashMap<>();
    private final List<Division> towns = new ArrayList<>();

    DivisionTable() {
        Words.lines(DivisionTable.class, "divisions.tsv").forEach(this::read);
    }

    Stream<Division> aboveTowns() {
        return byCode.values().stream();
    }

    Stream<Division> towns() {
        return towns.stream();
    }

    Division of(String code) {
        return Optional.ofNullable(byCode.get(code)).orElseThrow(() -> new IllegalArgumentException("no " + code));
    }

    private void read(String line) {
        var columns = line.split("\t", -1);
        var key = columns[0];
        var name = REGIONS.getOrDefault(columns[1], columns[1]);
        var above = above(key);
        boolean coded = key.endsWith("0000") || !WITHOUT_CODES.contains(key.substring(0, 2));
        var division = new Division(name, coded ? key : "", level(key), above);
        byCode.put(key, division);
        if (columns.length > 2 && !columns[2].isEmpty()) {
            var around = Stream.concat(Stream.of(division), above.stream()).toList();
            for (var town : columns[2].split(" ")) {
                towns.add(town(town, key, around));
            }
        }
    }

    // A number of three digits goes behind the code of a county, one of five behind the four digits of a city.
    private static Division town(String text, String key, List<Division> above) {
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        var code = key.substring(0, digits > 3 ? CODE - 2 : CODE) + text.substring(0, digits);
        return new Division(text.substring(digits), code, Level.TOWN, above);
    }

    // The table is in the order of codes, so that what is above has been read.
    private List<Division> above(String key) {
        return Stream.of(key.substring(0, 4) + "00", key.substring(0, 2) + "0000")
                .filter(code -> !code.equals(key))
                .distinct()
                .map(byCode::get)
                .filter(division -> division != null)
                .toList();
    }

    private static Level level(String key) {
        if (key.endsWith("0000")) {
            return Level.PROVINCE;
        }
        if (key.endsWith("00")) {
            return Level.CITY;
        }
        return key.startsWith(TAIWAN) ? Level.TOWN : Level.COUNTY; // below its cities and counties there is one level
    }
}
