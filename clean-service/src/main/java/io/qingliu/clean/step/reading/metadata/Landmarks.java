package io.qingliu.clean.step.reading.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that may state something about it, found in one walk: a page has thousands of elements, and many
 * questions are asked.
 *
 * @param named those whose property, relation or class may say that they hold an author or a time
 */
record Landmarks(
        List<Element> metas, List<Element> scripts, List<Element> links, List<Element> times, List<Element> named) {
    // Parts of all class names that Bylines asks for.
    private static final List<String> PARTS =
            List.of("author", "fn", "byline", "date", "publish", "posted", "time", "meta");

    static Landmarks of(Document page) {
        var found = new Landmarks(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var telling = new HashMap<String, Boolean>(); // most classes stand on many elements
        page.forEach(element -> {
            found.add(element);
            if (element.attributesSize() > 0
                    && (element.hasAttr("itemprop")
                            || element.hasAttr("rel")
                            || telling.computeIfAbsent(element.attr("class"), Landmarks::isTelling))) {
                found.named().add(element);
            }
        });
        return found;
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> scripts.add(element);
            case "link" -> links.add(element);
            case "time" -> times.add(element);
            default -> {} // may be named all the same
        }
    }

    private static boolean isTelling(String classes) {
        var lower = classes.toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(lower::contains);
    }
}
