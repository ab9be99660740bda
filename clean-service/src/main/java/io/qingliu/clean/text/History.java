package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.List;

/** All edits of a text, oldest first. Undoing them gives the original back, character for character. */
public record History(List<Edit> edits) {
    public History {
        edits = List.copyOf(edits);
    }

    /**
     * The original, from what the edits left.
     *
     * @throws IllegalArgumentException where an edit does not fit the text: the history belongs to another one
     */
    public String rebuild(String text) {
        var original = text;
        int end = edits.size();
        while (end > 0) {
            int start = startOfPass(end);
            original = undo(edits.subList(start, end), original);
            end = start;
        }
        return original;
    }

    // Edits with rising offsets were made in one pass and are undone in one pass: linear, however many they are.
    private int startOfPass(int end) {
        int start = end - 1;
        while (start > 0) {
            var earlier = edits.get(start - 1);
            if (earlier.offset() + earlier.inserted().length()
                    > edits.get(start).offset()) {
                break;
            }
            start--;
        }
        return start;
    }

    private static String undo(List<Edit> pass, String text) {
        var out = new StringBuilder(text.length());
        int position = 0;
        for (var edit : pass) {
            if (edit.offset() < position || !text.startsWith(edit.inserted(), edit.offset())) {
                throw new IllegalArgumentException(
                        "edit does not fit the text: step=" + edit.step() + " offset=" + edit.offset());
            }
            out.append(text, position, edit.offset()).append(edit.removed());
            position = edit.offset() + edit.inserted().length();
        }
        return out.append(text, position, text.length()).toString();
    }

    /** Collects edits in the order in which they are made. */
    public static final class Recorder {
        private final List<Edit> edits = new ArrayList<>();

        /** Applies the changes and writes them down. */
        public String apply(String step, Changes changes, String text) {
            edits.addAll(changes.asEditsOf(step, text));
            return changes.applyTo(text);
        }

        public void add(List<Edit> made) {
            edits.addAll(made);
        }

        public History toHistory() {
            return new History(edits);
        }
    }
}
