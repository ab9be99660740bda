package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds what editors put between and after the paragraphs: labels, invitations and credits, told by their wording. */
final class Notes {
    // One or two sentences; a longer line is text, whatever words stand in it.
    private static final int LONGEST = 250;
    private static final Wording WORDING = Wording.load();

    private final Outline outline;
    private final Verdicts verdicts;

    Notes(Outline outline, Verdicts verdicts) {
        this.outline = outline;
        this.verdicts = verdicts;
    }

    void mark() {
        for (int i = 0; i < outline.lines().size(); i++) {
            if (verdicts.isOpen(i)) {
                int line = i;
                WORDING.role(outline.lines().get(i)).ifPresent(role -> verdicts.say(line, role));
            }
        }
    }

    private record Phrase(String text, Role role, boolean onlyWithLink) {}

    private record Wording(Map<String, Role> alone, List<Phrase> starts, List<Phrase> within) {
        static Wording load() {
            var wording = new Wording(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
            try (var in = Objects.requireNonNull(Notes.class.getResourceAsStream("notes.txt"), "notes.txt");
                    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(wording::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read notes.txt", e);
            }
            return wording;
        }

        private void add(String line) {
            int colon = line.indexOf(": ");
            var head = line.substring(0, colon).split(" ");
            var role = Role.valueOf(head[0]);
            for (var text : line.substring(colon + 2).split("\\|")) {
                var phrase = text.strip();
                switch (head[1]) {
                    case "alone" -> alone.put(phrase, role);
                    case "start" -> starts.add(new Phrase(phrase, role, head.length > 2));
                    default -> within.add(new Phrase(phrase, role, false));
                }
            }
        }

        Optional<Role> role(TextLine line) {
            if (line.text().length() > LONGEST) {
                return Optional.empty();
            }
            var text = line.text().toLowerCase(Locale.ROOT).replace('’', '\'').strip();
            var role = alone.get(bare(text));
            if (role != null) {
                return Optional.of(role);
            }
            boolean item = line.tag().equals("li"); // of a list in the text, such as what to do
            boolean linked = line.counts().linked() > 0;
            for (var phrase : starts) {
                if (text.startsWith(phrase.text()) && (!phrase.onlyWithLink() || (linked && !item))) {
                    return Optional.of(phrase.role());
                }
            }
            return within.stream()
                    .filter(phrase -> text.contains(phrase.text()))
                    .map(Phrase::role)
                    .findFirst();
        }

        private static String bare(String text) {
            int end = text.length();
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            return text.substring(0, end);
        }
    }
}
