package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.List;

/** What one step did to one stretch of a text, with its place in the text as it stood before the pass. */
public sealed interface Deed {
    Span span();

    Cause cause();

    /** Said what the stretch is, and left it. */
    record Labelled(Span span, Cause cause) implements Deed {}

    /** Put something else in its place, or nothing. */
    record Replaced(Span span, String replacement, Cause cause) implements Deed {}

    /** Replacements of {@code step}. */
    static List<Deed> of(String step, Changes changes) {
        return changes.list().stream()
                .<Deed>map(change -> new Replaced(change.span(), change.replacement(), Cause.of(step)))
                .toList();
    }

    /**
     * Edits as they were written down, in passes: within each, places rise and are those before the pass. An edit that
     * puts a long text for another is told in parts, where the one was read from the other.
     */
    static List<List<Deed>> passes(List<Edit> edits) {
        var passes = new ArrayList<List<Deed>>();
        List<Deed> pass = new ArrayList<>();
        int shift = 0; // how much longer the text has become in this pass
        int end = 0;
        for (var edit : edits) {
            if (edit.offset() < end) {
                passes.add(pass);
                pass = new ArrayList<>();
                shift = 0;
            }
            int start = edit.offset() - shift;
            pass.addAll(parts(edit, start));
            shift += edit.inserted().length() - edit.removed().length();
            end = edit.offset() + edit.inserted().length();
        }
        passes.add(pass);
        return passes;
    }

    private static List<Deed> parts(Edit edit, int start) {
        return Alignment.of(edit.removed(), edit.inserted()).stream()
                .<Deed>map(change -> new Replaced(
                        new Span(
                                start + change.span().start(),
                                start + change.span().end()),
                        change.replacement(),
                        Cause.of(edit.step())))
                .toList();
    }
}
