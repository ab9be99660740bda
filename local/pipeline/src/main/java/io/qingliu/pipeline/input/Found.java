package io.qingliu.pipeline.input;

/** What a file holds. */
public sealed interface Found {
    /** A page to send. */
    record Page(RawPage page) implements Found {}

    /** Something that is no page, and why it is left out. */
    record Skipped(String name, String reason) implements Found {
        static Skipped tooLarge(String name) {
            return new Skipped(name, "larger than 32 MiB, the most that one record takes");
        }
    }
}
