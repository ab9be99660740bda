package io.qingliu.clean.preview;

import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.preview.InvalidPage.Reason;
import java.util.Set;

/**
 * What somebody wants to know of a page beside its articles.
 *
 * @param explain whether to tell what happened to it
 * @param texts whether that includes the text after each step
 * @param without names of steps to leave out
 */
record Wish(boolean explain, boolean texts, Set<String> without) {
    // Marks take the room of a few copies of the page, texts that of one for each step.
    private static final int PAGES_OF_MARKS_ONLY = 4;

    /** The longest page, in characters, that is explained. */
    int longest(int maxExplainedCharacters) {
        if (!explain) {
            return Integer.MAX_VALUE;
        }
        return texts
                ? maxExplainedCharacters
                : (int) Math.min(Integer.MAX_VALUE, (long) maxExplainedCharacters * PAGES_OF_MARKS_ONLY);
    }

    PreviewAnswer answer(RememberingCleaner cleaner, IngestedArticle page) throws InvalidPage {
        if (!cleaner.optionalSteps().containsAll(without)) {
            throw new InvalidPage(Reason.STEP_UNKNOWN);
        }
        var chosen = cleaner.without(without);
        if (!explain) {
            return PreviewAnswer.of(chosen, page);
        }
        return texts ? PreviewAnswer.explained(chosen, page) : PreviewAnswer.marked(chosen, page);
    }
}
