package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the region that holds the article: from the root down, as long as one region stands out. */
final class MainRegion {
    private static final double NEARLY_ALL = 0.85;
    private static final double MOST = 0.5;
    // Enough for the region that stands right under the headline.
    private static final double MUCH = 0.35;
    // Beside a region that has most of it, others that have less than this of its share are scattered pieces.
    private static final double SCATTERED = 0.2;

    private final Outline outline;
    private final List<List<Region>> children;
    private final Sums weight;
    private final OptionalInt headline;

    private MainRegion(Outline outline, Sums weight, OptionalInt headline) {
        this.outline = outline;
        this.children = outline.children();
        this.weight = weight;
        this.headline = headline;
    }

    static Region find(Outline outline, Sums weight, OptionalInt headline) {
        return new MainRegion(outline, weight, headline).descend();
    }

    private Region descend() {
        var region = outline.root();
        while (true) {
            var next = next(region);
            if (next.isEmpty()) {
                return region;
            }
            region = next.get();
        }
    }

    private Optional<Region> next(Region region) {
        var inner = children.get(region.number());
        return inner.stream()
                .max(Comparator.comparingDouble(weight::in))
                .filter(child -> child.endLine() - child.firstLine() > 1 || inner.size() == 1)
                .filter(child -> standsOut(child, region, inner));
    }

    private boolean standsOut(Region child, Region region, List<Region> siblings) {
        double share = weight.in(child) / weight.in(region);
        if (share >= NEARLY_ALL) {
            return true;
        }
        var others = siblings.stream()
                .filter(sibling -> sibling.number() != child.number() && weight.in(sibling) > 0)
                .toList();
        if (isContent(region) || others.stream().anyMatch(other -> isOfOneKind(other, child))) {
            return false; // one of the sections of an article
        }
        if (share >= MUCH && followsHeadline(child)) {
            return true;
        }
        boolean named = isContent(child) || headline.stream().anyMatch(child::holds);
        return share >= MOST && (named || others.stream().allMatch(other -> isScattered(other, child)));
    }

    private static boolean isContent(Region region) {
        return region.hints(Clue.BODY) || region.hints(Clue.CONTENT);
    }

    private static boolean isOfOneKind(Region one, Region other) {
        return one.tag().equals(other.tag())
                && one.style().equals(other.style())
                && !one.style().isEmpty();
    }

    private boolean isScattered(Region other, Region child) {
        return !other.tag().equals("p") && weight.in(other) < SCATTERED * weight.in(child);
    }

    /** Whether the region stands under the headline and no running text stands between the two. */
    private boolean followsHeadline(Region region) {
        if (headline.isEmpty() || headline.getAsInt() >= region.firstLine()) {
            return false;
        }
        double between = weight.before(region.firstLine()) - weight.before(headline.getAsInt());
        return between < weight.in(region) * SCATTERED;
    }
}
