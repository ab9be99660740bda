package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.Set;

/** How paragraphs stand in regions. */
final class Paragraphs {
    // Names that a writer gives to a paragraph; anything else is a box of the page's design.
    private static final Set<String> WRITTEN =
            Set.of("p", "li", "blockquote", "pre", "td", "th", "tr", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6");

    private Paragraphs() {}

    static boolean isWritten(TextLine line) {
        return WRITTEN.contains(line.tag());
    }

    /** Number of the region whose text the line is: the one around its paragraph, or the one that it stands in. */
    static int home(TextLine line, Outline outline) {
        return isWritten(line) ? outline.regionOf(line).parent() : line.region();
    }
}
