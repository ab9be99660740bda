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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads clues out of the names of elements. Thread-safe; loaded once. */
final class ClueBook {
    // A name longer than this is generated, not chosen.
    private static final int LONGEST_NAME = 80;
    // More names than this on one element are no hint any more.
    private static final int MOST_NAMES = 40;

    private final Map<String, Set<Clue>> words;
    private final List<Part> parts;

    private record Part(String text, Clue clue) {}

    private ClueBook(Map<String, Set<Clue>> words, List<Part> parts) {
        this.words = words;
        this.parts = parts;
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
        var joined = new StringBuilder(name.length());
        int word = 0; // where the current word begins in joined
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c < 128 && Character.isLetterOrDigit(c);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                addWord(joined.substring(word), clues);
                word = joined.length();
            }
            if (letter) {
                joined.append(c);
            }
        }
        addWord(joined.substring(word), clues);
        var whole = joined.toString().toLowerCase(Locale.ROOT);
        for (var part : parts) {
            if (whole.contains(part.text())) {
                clues.add(part.clue());
            }
        }
    }

    private void addWord(String word, Set<Clue> clues) {
        clues.addAll(words.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()));
    }
}
