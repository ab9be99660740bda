package io.qingliu.clean.step.reading.metadata;

import io.qingliu.clean.page.Metadata.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The named contents of the head of a page, and of elements that state a property; names in lower case. */
final class MetaTags {
    private static final int LONGEST = 2_000;

    private final Map<String, String> contents;

    private MetaTags(Map<String, String> contents) {
        this.contents = contents;
    }

    static MetaTags of(List<Element> metas) {
        var contents = new LinkedHashMap<String, String>();
        for (var tag : metas) {
            var content = tag.attr("content").strip();
            for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                var name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
        return new MetaTags(contents);
    }

    /** The first of these names that the page states. */
    Optional<Stated<String>> first(List<String> names) {
        return names.stream()
                .filter(contents::containsKey)
                .map(name -> new Stated<>(contents.getOrDefault(name, ""), "meta:" + name))
                .findFirst();
    }
}
