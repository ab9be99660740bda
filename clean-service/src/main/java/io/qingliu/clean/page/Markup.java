package io.qingliu.clean.page;

/**
 * What the markup said about a line.
 *
 * @param tag name of the block element that held it, lower case; empty on a plain-text page
 * @param linkDensity share of its characters that stand inside links, 0 to 1
 */
public record Markup(String tag, double linkDensity) {
    public static final Markup NONE = new Markup("", 0);

    public boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
