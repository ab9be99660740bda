package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a step wants changed in a text: replacements in ascending order that do not overlap. {@code 開(kāi)放} with the
 * one change "remove 1 to 6" becomes {@code 開放}.
 */
public record Changes(List<Change> list) {
    private static final Changes NONE = new Changes(List.of());

    /** One replacement; an empty {@code replacement} removes, an empty {@code span} inserts. */
    public record Change(Span span, String replacement) {}

    public Changes {
        list = List.copyOf(list);
        int end = 0;
        for (var change : list) {
            if (change.span().start() < end) {
                throw new IllegalArgumentException("changes out of order or overlapping at " + change.span());
            }
            end = change.span().end();
        }
    }

    public static Changes none() {
        return NONE;
    }

    /** Collects changes of {@code text}; a request that changes nothing is left out. */
    public static Collector of(String text) {
        return new Collector(text);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The text with all changes made, in one pass. */
    public String applyTo(String text) {
        if (list.isEmpty()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int position = 0;
        for (var change : list) {
            out.append(text, position, change.span().start()).append(change.replacement());
            position = change.span().end();
        }
        return out.append(text, position, text.length()).toString();
    }

    /** The same changes as edits of {@code step}, each with its offset in the text as the earlier ones left it. */
    public List<Edit> asEditsOf(String step, String text) {
        var edits = new ArrayList<Edit>(list.size());
        int shift = 0;
        for (var change : list) {
            edits.add(
                    new Edit(step, change.span().start() + shift, change.span().of(text), change.replacement()));
            shift += change.replacement().length() - change.span().length();
        }
        return edits;
    }

    /** Collects changes from left to right. Not thread-safe; lives as long as one call of a step. */
    public static final class Collector {
        private final String text;
        private final List<Change> list = new ArrayList<>();

        private Collector(String text) {
            this.text = text;
        }

        public Collector remove(int start, int end) {
            return replace(start, end, "");
        }

        public Collector replace(int start, int end, String replacement) {
            boolean same = replacement.length() == end - start && text.startsWith(replacement, start);
            if (!same) {
                list.add(new Change(new Span(start, end), replacement));
            }
            return this;
        }

        public Changes toChanges() {
            return list.isEmpty() ? NONE : new Changes(list);
        }
    }
}
