package io.qingliu.clean.page;

import java.util.Optional;

/**
 * What the markup said about a line.
 *
 * @param tag name of the block element that held it, lower case; empty on a plain-text page
 * @param linkDensity share of its characters that stand inside links, 0 to 1
 * @param opensBlock whether a block begins here, so that the line never continues the one before it; after a mere line
 *     break ({@code <br>}) and on a plain-text page it may
 * @param role what its place in the page says the line is; empty for what may be an article's text, and where there is
 *     no markup
 * @param certain whether the place is enough to know; else a step that reads the words goes first, as with a short line
 *     between headline and text, which may name the source
 */
public record Markup(String tag, double linkDensity, boolean opensBlock, Optional<Role> role, boolean certain) {
    public static final Markup NONE = new Markup("", 0, false, Optional.empty(), true);

    public boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
