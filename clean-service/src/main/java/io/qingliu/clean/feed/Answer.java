package io.qingliu.clean.feed;

import io.qingliu.clean.memory.PageMemory;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.step.Refusal;
import java.util.List;
import java.util.Optional;

/** What is to be done because of one record. */
sealed interface Answer {
    /**
     * The record has been understood.
     *
     * @param page what the record held
     * @param memory what to remember of the page from now on; empty where that has not changed
     * @param refusal why the page was rejected; empty for every other outcome
     */
    record Understood(
            PageOutcome outcome,
            IngestedArticle page,
            Optional<PageMemory> memory,
            List<Outgoing> messages,
            Optional<Refusal> refusal)
            implements Answer {
        long articles() {
            return messages.stream()
                    .filter(message -> message.destination() == Destination.CLEAN)
                    .count();
        }
    }

    /** The record goes to the dead letters as it came; {@code message} is a sentence without text of the page. */
    record Unusable(DeadLetterReason reason, String message) implements Answer {}
}
