package io.qingliu.pipeline.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What became of a page. */
public sealed interface Outcome {
    /**
     * The page gave articles.
     *
     * @param title of the first article; empty where it has none
     * @param repairs edits made on the page
     * @param notIndexed why articles of the page did not get into the index
     */
    record Cleaned(int articles, String title, int repairs, List<String> notIndexed) implements Outcome {
        public Cleaned {
            notIndexed = List.copyOf(notIndexed);
        }
    }

    /** The page was refused: a business answer, nothing is broken. */
    record Rejected(String service, String reason) implements Outcome {}

    /** The page could not be processed. */
    record DeadLettered(String service, String reason) implements Outcome {}

    /** Nobody wrote anything about the page: it is the same as before, or older than what is known. */
    record NothingNew() implements Outcome {}

    /** The outcome that the notes about a page add up to. */
    static Outcome of(List<Note> notes) {
        var articles = only(Note.Article.class, notes).toList();
        var refusal = only(Note.Refusal.class, notes).findFirst();
        var dead = only(Note.DeadLetter.class, notes).toList();
        if (refusal.isPresent()) {
            return new Rejected(refusal.get().service(), refusal.get().reason());
        }
        if (articles.isEmpty()) {
            return dead.isEmpty()
                    ? new NothingNew()
                    : new DeadLettered(
                            dead.getFirst().service(), dead.getFirst().reason());
        }
        var first = articles.stream()
                .min(Comparator.comparingInt(Note.Article::ordinal))
                .orElseThrow();
        return new Cleaned(
                articles.size(),
                first.title(),
                first.repairs(),
                dead.stream().map(Note.DeadLetter::reason).toList());
    }

    private static <N extends Note> Stream<N> only(Class<N> kind, List<Note> notes) {
        return notes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
