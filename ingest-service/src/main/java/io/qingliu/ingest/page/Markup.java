package io.qingliu.ingest.page;

import java.util.List;

/** Tells markup from lines by the first thing that stands in a text. */
final class Markup {
    // Enough for an XML declaration and some comments; a bound, so that no text is searched to its end.
    private static final int WINDOW = 4096;

    private static final List<String> DOCUMENT = List.of("<!doctype html", "<html");
    // What the WHATWG standard for sniffing takes as HTML where no type is given, and some newer elements.
    private static final List<String> ELEMENTS = List.of(
            "<head",
            "<script",
            "<iframe",
            "<h1",
            "<h2",
            "<div",
            "<font",
            "<table",
            "<a",
            "<style",
            "<title",
            "<b",
            "<body",
            "<br",
            "<p",
            "<meta",
            "<link",
            "<section",
            "<article",
            "<main",
            "<span",
            "<ul",
            "<ol",
            "<img");

    private final String text;
    private final int start;

    private Markup(String text) {
        this.text = text.substring(0, Math.min(text.length(), WINDOW));
        this.start = contentStart(this.text);
    }

    /** True where the text begins as a whole HTML document does. */
    static boolean isDocument(String text) {
        return new Markup(text).beginsWithAny(DOCUMENT);
    }

    /** True where the text begins with any usual element. */
    static boolean isFragment(String text) {
        var markup = new Markup(text);
        return markup.beginsWithAny(DOCUMENT) || markup.beginsWithAny(ELEMENTS);
    }

    private boolean beginsWithAny(List<String> tags) {
        return tags.stream().anyMatch(this::beginsWith);
    }

    private boolean beginsWith(String tag) {
        var end = start + tag.length();
        return text.regionMatches(true, start, tag, 0, tag.length())
                && end < text.length()
                && (text.charAt(end) == '>' || text.charAt(end) == '/' || Character.isWhitespace(text.charAt(end)));
    }

    private static int contentStart(String text) {
        var at = 0;
        while (at < text.length()) {
            int end;
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
                end = at + 1;
            } else if (text.startsWith("<!--", at)) {
                end = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<?", at)) {
                end = text.indexOf('>', at) + 1;
            } else {
                return at;
            }
            if (end <= at) {
                return at; // a comment without an end
            }
            at = end;
        }
        return at;
    }
}
