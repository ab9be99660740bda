package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What each line of an outline is: text of the article, or one of the things around it.
 *
 * @param judgements one for each line
 * @param headline number of the line
 * @param main the region that holds the text
 * @param size of the text, as {@link io.qingliu.clean.step.reading.outline.TextLine#size} counts
 */
public record Content(List<Judgement> judgements, OptionalInt headline, Region main, int size) {
    // Less stated text than this may be a summary.
    private static final int LEAST_STATED = 400;

    /**
     * Decides.
     *
     * @param titles what the page calls itself, the strongest statement first
     * @param authors as the page states them
     * @param body the text of the article as the page states it elsewhere; empty where it does not
     */
    public static Content of(Outline outline, List<String> titles, List<String> authors, Optional<String> body) {
        int count = outline.lines().size();
        var headlines = new Headline(outline);
        var stated = headlines.stated(titles);
        var first = stated.isPresent() ? stated : headlines.firstOfFirstRank();
        var verdicts = new Verdicts(count);
        var furniture =
                Furniture.of(outline, Sums.of(count, i -> outline.lines().get(i).prose()), first);
        furniture.mark(outline, verdicts);
        new Notes(outline, verdicts).mark();
        var main = MainRegion.find(outline, weights(outline, verdicts, body), first);
        var headline = stated.isPresent() ? stated : headlines.over(main, verdicts);
        new Surroundings(outline, main, headline).mark(verdicts);
        new Opening(outline, main, headline, verdicts).mark();
        new Captions(outline, main, verdicts).mark();
        new Teasers(outline, main, verdicts).mark();
        new Closing(outline, main, verdicts).mark();
        new Abstracts(outline, verdicts).mark();
        new Repeats(outline, verdicts).mark();
        new Insets(outline, main, verdicts).mark();
        new PullQuotes(outline, main, verdicts).mark();
        new Strays(outline, main, verdicts).mark();
        new Biographies(outline, main, authors, verdicts).mark();
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += verdicts.isOpen(i) ? outline.lines().get(i).size() : 0;
        }
        return new Content(verdicts.list(), headline, main, size);
    }

    private static Sums weights(Outline outline, Verdicts verdicts, Optional<String> body) {
        int count = outline.lines().size();
        return body.map(StatedBody::of)
                .map(stated -> Sums.of(count, i -> {
                    var line = outline.lines().get(i);
                    return stated.holds(line.text()) ? line.size() : 0;
                }))
                .filter(sums -> sums.total() > LEAST_STATED)
                .orElseGet(() -> Sums.of(
                        count, i -> verdicts.isOpen(i) ? outline.lines().get(i).prose() : 0));
    }
}
