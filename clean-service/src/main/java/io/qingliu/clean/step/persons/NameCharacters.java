package io.qingliu.clean.step.persons;

import io.qingliu.clean.step.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much more often a character stands in a name than in ordinary text, in decibans. Immutable; load it once. */
final class NameCharacters {
    private static final int CHARACTERS = 1 << 16;

    /** Where in a name a character stands; in the order of the table's columns. */
    enum Position {
        SURNAME,
        /** The first of two characters of a given name. */
        FIRST,
        SECOND,
        /** The only character of a given name. */
        ONLY,
        FOREIGN_FIRST,
        FOREIGN_LATER
    }

    private final Map<Position, byte[]> weights = new EnumMap<>(Position.class);

    NameCharacters() {
        var positions = List.of(Position.values());
        positions.forEach(position -> weights.put(position, new byte[CHARACTERS]));
        for (var line : Words.lines(NameCharacters.class, "characters.tsv")) {
            var columns = line.split("\t");
            for (int i = 0; i < positions.size(); i++) {
                of(positions.get(i))[columns[0].charAt(0)] = Byte.parseByte(columns[i + 1]);
            }
        }
    }

    /** 0 for a character that the table does not have: rare ones are about as rare in names. */
    int weight(char character, Position position) {
        return of(position)[character];
    }

    private byte[] of(Position position) {
        return Objects.requireNonNull(weights.get(position));
    }
}
