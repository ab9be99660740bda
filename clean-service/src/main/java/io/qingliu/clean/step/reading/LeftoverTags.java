package io.qingliu.clean.step.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds HTML tags in a page that came as plain text. Only names of HTML with well-formed attributes count, and only on a
 * page that also closes a tag or breaks a line with one: {@code a<b} and 《x》 are no tags.
 */
final class LeftoverTags {
    private static final String ESCAPED_OPENING = "&lt;";
    private static final String ESCAPED_CLOSING = "&gt;";
    private static final int LONGEST_NAME = 12; // figcaption and a little more

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "script",
            "style",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "video");
    private static final Set<String> INLINES = Set.of(
            "a", "abbr", "b", "big", "cite", "code", "del", "em", "embed", "font", "i", "img", "ins", "label", "mark",
            "o:p", "object", "param", "q", "s", "small", "source", "span", "strike", "strong", "sub", "sup", "u",
            "wbr");
    // What stands between the tags of these is not text.
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style");
    private static final Set<String> BARE_ATTRIBUTES = Set.of(
            "allowfullscreen",
            "async",
            "autoplay",
            "checked",
            "controls",
            "defer",
            "disabled",
            "hidden",
            "loop",
            "muted",
            "noshade",
            "nowrap",
            "selected");

    private final String text;
    // Once there is no end for one, there is none for any behind it.
    private final Set<String> endless = new HashSet<>();

    /**
     * A tag or comment.
     *
     * @param block whether it ends a line
     */
    record Tag(int end, String name, boolean closing, boolean block) {
        boolean breaksLine() {
            return name.equals("br") || name.equals("img");
        }
    }

    LeftoverTags(String text) {
        this.text = text;
    }

    /** Whether the page holds leftovers of HTML at all: a tag that closes or breaks a line, not only an opening one. */
    boolean any() {
        return any("<") || any(ESCAPED_OPENING);
    }

    private boolean any(String opening) {
        for (int i = text.indexOf(opening); i >= 0; i = text.indexOf(opening, i + 1)) {
            if (at(i).filter(tag -> tag.closing() || tag.breaksLine()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean opensAt(int position) {
        return position < text.length() && (text.charAt(position) == '<' || text.startsWith(ESCAPED_OPENING, position));
    }

    /** The tag that begins at this position, with its content where that is no text. */
    Optional<Tag> at(int position) {
        if (text.startsWith("<!--", position)) {
            return endOf("-->", position + 4).map(end -> new Tag(end, "!--", false, false));
        }
        int open = position + (text.charAt(position) == '<' ? 1 : ESCAPED_OPENING.length());
        boolean closing = open < text.length() && text.charAt(open) == '/';
        int start = closing ? open + 1 : open;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNameCharacter(text.charAt(end))) {
            end++;
        }
        var name = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean block = BLOCKS.contains(name);
        if (!block && !INLINES.contains(name)) {
            return Optional.empty();
        }
        int close = endOfAttributes(end);
        return close < 0 ? Optional.empty() : Optional.of(withContent(new Tag(close, name, closing, block)));
    }

    private Tag withContent(Tag tag) {
        return tag.closing() || !WITHOUT_TEXT.contains(tag.name())
                ? tag
                : endOf("</" + tag.name() + ">", tag.end())
                        .map(end -> new Tag(end, tag.name(), false, true))
                        .orElse(tag);
    }

    private Optional<Integer> endOf(String closing, int from) {
        int found = endless.contains(closing) ? -1 : text.indexOf(closing, from);
        if (found < 0) {
            endless.add(closing);
            return Optional.empty();
        }
        return Optional.of(found + closing.length());
    }

    // Position behind what ends the tag, or -1 where no attributes stand there. No attribute holds a <, so that all
    // these searches together read the text once.
    private int endOfAttributes(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (text.startsWith(ESCAPED_CLOSING, i)) {
                return i + ESCAPED_CLOSING.length();
            } else if (isBlank(c) || c == '/') {
                i++;
            } else if (i > start && isNameCharacter(c)) {
                i = endOfAttribute(i);
                if (i < 0) {
                    return -1;
                }
            } else {
                return -1;
            }
        }
        return -1;
    }

    private int endOfAttribute(int start) {
        int end = start;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        int equals = skipBlanks(end);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return BARE_ATTRIBUTES.contains(text.substring(start, end).toLowerCase(Locale.ROOT)) ? end : -1;
        }
        int value = skipBlanks(equals + 1);
        char quote = value < text.length() ? text.charAt(value) : ' ';
        return quote == '"' || quote == '\'' ? endOfQuoted(value, quote) : endOfUnquoted(value);
    }

    private int endOfQuoted(int start, char quote) {
        for (int i = start + 1; i < text.length() && !opensAt(i); i++) {
            if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return -1;
    }

    private int endOfUnquoted(int start) {
        int i = start;
        while (i < text.length()
                && !isBlank(text.charAt(i))
                && text.charAt(i) != '>'
                && !opensAt(i)
                && !text.startsWith(ESCAPED_CLOSING, i)) {
            i++;
        }
        return i > start ? i : -1;
    }

    private int skipBlanks(int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == ':'
                || c == '-'
                || c == '_';
    }
}
