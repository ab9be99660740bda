package io.qingliu.clean.step.reading.outline;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty() && hides(style.toLowerCase(Locale.ROOT), element.firstElementChild() == null);
    }

    // Layouts set the size of a box to nothing to close the gaps between what it holds; of text it hides the text.
    private static boolean hides(String style, boolean textOnly) {
        return says(style, "display", "none")
                || says(style, "visibility", "hidden")
                || (textOnly && isWritten(style, "font-size", Visibility::isNone))
                || isWritten(style, "text-indent", value -> value.startsWith("-9"))
                || (says(style, "position", "absolute") && isWritten(style, "left", value -> value.startsWith("-9")));
    }

    private static boolean says(String style, String property, String value) {
        return isWritten(style, property, written -> written.startsWith(value));
    }

    private static boolean isWritten(String style, String property, Predicate<String> test) {
        int at = style.indexOf(property);
        if (at < 0) {
            return false;
        }
        int colon = style.indexOf(':', at);
        return colon >= 0 && test.test(style.substring(colon + 1).stripLeading());
    }

    // 0, 0px and 0em, but not 0.9em
    private static boolean isNone(String size) {
        return size.startsWith("0") && !size.startsWith("0.");
    }

    private static boolean isForScreenReaders(Element element) {
        var names = element.attr("class");
        return !names.isEmpty() && FOR_SCREEN_READERS.stream().anyMatch(names::contains);
    }
}
