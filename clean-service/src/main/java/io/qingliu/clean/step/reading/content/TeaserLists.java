package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.List;

/**
 * Tells lists of other stories by their shape alone: several boxes side by side, each a few lines long, each beginning
 * with a link to a page of the same site.
 */
final class TeaserLists {
    private static final int FEWEST = 3;
    private static final int MOST_LINES = 8;
    private static final int LARGEST = 600;
    private static final double NEARLY_ALL = 0.8;
    // Over its headline a story may show a date, a column or a number.
    private static final int LINES_TO_HEADLINE = 2;

    private static final List<String> CUT = List.of("...", "…", "[详细]", "[全文]", "查看详情", "阅读全文", "[阅读全文]", "详细>>");

    private final Outline outline;
    private final List<List<Region>> children;

    TeaserLists(Outline outline) {
        this.outline = outline;
        children = outline.children();
    }

    boolean isOne(Region region) {
        var boxes = children.get(region.number());
        if (boxes.size() < FEWEST) {
            return false;
        }
        long stories = boxes.stream().filter(this::isStory).count();
        return stories >= FEWEST && stories >= boxes.size() * NEARLY_ALL;
    }

    /** Whether nearly all of its boxes break off: a page of abstracts, each to be read elsewhere. */
    boolean isCutOff(Region region) {
        var boxes = children.get(region.number());
        long cut = boxes.stream().filter(box -> isStory(box) && breaksOff(box)).count();
        return cut >= FEWEST && cut >= boxes.size() * NEARLY_ALL;
    }

    private boolean breaksOff(Region story) {
        return outline.lines().subList(story.firstLine(), story.endLine()).stream()
                .map(line -> line.text().strip())
                .anyMatch(text -> CUT.stream().anyMatch(text::endsWith));
    }

    private boolean isStory(Region box) {
        int count = box.endLine() - box.firstLine();
        if (count < 2 || count > MOST_LINES) {
            return false;
        }
        var lines = outline.lines().subList(box.firstLine(), box.endLine());
        return lines.stream().limit(LINES_TO_HEADLINE).anyMatch(TeaserLists::leadsToOwnPage)
                && lines.stream().mapToInt(TextLine::size).sum() <= LARGEST;
    }

    private static boolean leadsToOwnPage(TextLine line) {
        return line.isLinked() && line.counts().ownLinked() * 2 > line.counts().linked();
    }
}
