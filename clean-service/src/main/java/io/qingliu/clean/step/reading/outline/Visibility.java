package io.qingliu.clean.step.reading.outline;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Whether an element shows text that people read as text. */
final class Visibility {
    // Programs, controls, fallbacks for what cannot be shown, and readings set above characters (<rt>).
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "frameset",
            "noframes",
            "object",
            "canvas",
            "audio",
            "video",
            "svg",
            "select",
            "option",
            "datalist",
            "button",
            "input",
            "textarea",
            "map",
            "rt",
            "rp",
            "dialog");
    private static final Set<String> FOR_SCREEN_READERS =
            Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "element-invisible");

    private Visibility() {}

    static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName()) || isForScreenReaders(element);
    }

    /** Whether the markup hides it; a script may show it later. */
    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty() && hides(style.toLowerCase(Locale.ROOT));
    }

    private static boolean hides(String style) {
        return says(style, "display", "none") || says(style, "visibility", "hidden");
    }

    private static boolean says(String style, String property, String value) {
        int at = style.indexOf(property);
        if (at < 0) {
            return false;
        }
        int colon = style.indexOf(':', at);
        return colon >= 0 && style.substring(colon + 1).stripLeading().startsWith(value);
    }

    private static boolean isForScreenReaders(Element element) {
        var names = element.attr("class");
        return !names.isEmpty() && FOR_SCREEN_READERS.stream().anyMatch(names::contains);
    }
}
