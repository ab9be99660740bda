package io.qingliu.pipeline.outcome;

/** One thing that a service wrote about a page. */
sealed interface Note {
    /**
     * An article of the page.
     *
     * @param repairs edits made on the whole page
     */
    record Article(int ordinal, String title, int repairs) implements Note {}

    /** An article that the page no longer has. */
    record Deletion() implements Note {}

    /** The page was refused. */
    record Refusal(String service, String reason) implements Note {}

    /** The page, or an article of it, could not be processed. */
    record DeadLetter(String service, String reason) implements Note {}
}
