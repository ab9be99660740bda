package io.qingliu.clean.step.reading.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads clues out of the names of elements. Thread-safe; loaded once. */
final class ClueBook {
    // A name longer than this is generated, not chosen.
    private static final int LONGEST_NAME = 80;
    // More names than this on one element are no hint any more.
    private static final int MOST_NAMES = 40;
    private static final int ASCII = 128;

    private final Map<String, Set<Clue>> words;
    private final Part[][] partsByFirst = new Part[ASCII][];

    private record Part(String text, Clue clue) {}

    private ClueBook(Map<String, Set<Clue>> words, List<Part> parts) {
        this.words = words;
        for (char first = 0; first < ASCII; first++) {
            partsByFirst[first] = beginningWith(first, parts);
        }
    }

    private static Part[] beginningWith(char first, List<Part> parts) {
        return parts.stream().filter(part -> part.text().charAt(0) == first).toArray(Part[]::new);
    }

    static ClueBook load() {
        var words = new HashMap<String, Set<Clue>>();
        var parts = new ArrayList<Part>();
        try (var in = Objects.requireNonNull(ClueBook.class.getResourceAsStream("clues.txt"), "clues.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        var head = line.substring(0, colon).split(" ");
                        var clue = Clue.valueOf(head[0]);
                        for (var text : line.substring(colon + 1).strip().split(" +")) {
                            if (head[1].equals("word")) {
                                words.computeIfAbsent(text, ignored -> EnumSet.noneOf(Clue.class))
                                        .add(clue);
                            } else {
                                parts.add(new Part(text, clue));
                            }
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read clues.txt", e);
        }
        return new ClueBook(Map.copyOf(words), List.copyOf(parts));
    }

    /** The clues in a value such as {@code post-content share_bar}: names divided by blanks, words within them. */
    Set<Clue> read(String names) {
        var clues = EnumSet.noneOf(Clue.class);
        int start = 0;
        int count = 0;
        for (int i = 0; i <= names.length() && count < MOST_NAMES; i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                if (i > start && i - start <= LONGEST_NAME) {
                    readName(names.substring(start, i), clues);
                    count++;
                }
                start = i + 1;
            }
        }
        return clues;
    }

    private void readName(String name, Set<Clue> clues) {
        var joined = new StringBuilder(name.length()); // in small letters
        int word = 0; // where the current word begins in joined
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean hump = capital && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                addWord(joined, word, clues);
                word = joined.length();
            }
            if (letter) {
                joined.append(capital ? (char) (c - 'A' + 'a') : c);
            }
        }
        addWord(joined, word, clues);
        addParts(joined.toString(), clues);
    }

    private void addWord(StringBuilder joined, int start, Set<Clue> clues) {
        if (start < joined.length()) {
            clues.addAll(words.getOrDefault(joined.substring(start), Set.of()));
        }
    }

    private void addParts(String whole, Set<Clue> clues) {
        for (int i = 0; i < whole.length(); i++) {
            for (var part : partsByFirst[whole.charAt(i)]) {
                if (whole.startsWith(part.text(), i)) {
                    clues.add(part.clue());
                }
            }
        }
    }
}
