package io.qingliu.clean.step.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What entities stand for. */
final class Entities {
    private static final String RESOURCE = "entities.tsv";

    // thetasym; no decimal or hexadecimal code point needs more.
    private static final int LONGEST_NAME = 8;

    // Numbers from 128 to 159 are meant as bytes of this charset, as HTML itself says.
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Map<String, Integer> codePoints;

    private Entities(Map<String, Integer> codePoints) {
        this.codePoints = codePoints;
    }

    static Entities load() {
        var stream = Objects.requireNonNull(Entities.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Entities(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> Integer.parseInt(columns[1], 16))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A decoded entity: its code point, and where it ends. */
    record Decoded(int codePoint, int end) {}

    /** The entity whose {@code &} stands before {@code start}; empty where none does. */
    Optional<Decoded> at(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_NAME && isPartOfName(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        var name = text.substring(start, end);
        if (name.isEmpty() || (!closed && !name.equals("nbsp"))) {
            return Optional.empty();
        }
        int after = closed ? end + 1 : end;
        var codePoint = name.charAt(0) == '#' ? number(name) : Optional.ofNullable(codePoints.get(name));
        return codePoint.map(found -> new Decoded(found, after));
    }

    private static boolean isPartOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private static Optional<Integer> number(String name) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int number = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(number) && (number < 0xD800 || number > 0xDFFF)
                    ? Optional.of(number >= 0x80 && number <= 0x9F ? ofWindows(number) : number)
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static int ofWindows(int number) {
        return new String(new byte[] {(byte) number}, WINDOWS).codePointAt(0);
    }
}
