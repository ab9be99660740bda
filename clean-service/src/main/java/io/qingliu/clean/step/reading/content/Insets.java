package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds boxes set into the text: galleries, appeals, offers. Where most paragraphs stand side by side in one region, what
 * stands several levels deeper was put there by the page's design, not by the writer.
 */
final class Insets {
    private static final double MOST = 0.6;
    private static final int LEVELS = 3;
    // What writers nest: quotations, lists and tables.
    private static final Set<String> NESTED_BY_WRITERS = Set.of("blockquote", "ul", "ol", "dl", "table", "pre");

    private final Outline outline;
    private final Region main;
    private final Verdicts verdicts;

    Insets(Outline outline, Region main, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.verdicts = verdicts;
    }

    void mark() {
        home().ifPresent(home -> {
            for (int i = main.firstLine(); i < main.endLine(); i++) {
                if (verdicts.isOpen(i) && isSetInto(home, outline.lines().get(i))) {
                    verdicts.suppose(i, Role.OTHER);
                }
            }
        });
    }

    /** The region that most of the running text stands in, paragraph by paragraph. */
    private Optional<Region> home() {
        var prose = new HashMap<Integer, Double>();
        double total = 0;
        for (int i = main.firstLine(); i < main.endLine(); i++) {
            var line = outline.lines().get(i);
            if (verdicts.isOpen(i)) {
                prose.merge(Paragraphs.home(line, outline), line.prose(), Double::sum);
                total += line.prose();
            }
        }
        double most = total * MOST;
        return prose.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= most)
                .map(entry -> outline.regions().get(entry.getKey()));
    }

    private boolean isSetInto(Region home, TextLine line) {
        if (outline.regions().get(Paragraphs.home(line, outline)).depth() < home.depth() + LEVELS) {
            return false;
        }
        var region = outline.regionOf(line);
        while (region.depth() > home.depth()) {
            if (NESTED_BY_WRITERS.contains(region.tag())) {
                return false;
            }
            region = outline.parent(region);
        }
        return true;
    }
}
