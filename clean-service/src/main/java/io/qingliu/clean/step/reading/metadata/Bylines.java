package io.qingliu.clean.step.reading.metadata;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of authors that elements of the text are marked with: {@code rel=author}, {@code itemprop=author}. */
final class Bylines {
    private static final String AUTHORS =
            "[itemprop=author], a[rel=author], .byline .author, .byline .fn, .author.vcard, .author-name, .byline-name";
    private static final int LONGEST = 60;
    // More marked elements than this belong to comments or to other stories.
    private static final int MOST = 6;

    private Bylines() {}

    static Stream<String> authors(Document page) {
        var marked = page.select(AUTHORS);
        return marked.size() > MOST
                ? Stream.empty()
                : marked.stream()
                        .map(Bylines::name)
                        .map(Bylines::withoutBy)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST && name.indexOf('@') < 0)
                        .distinct();
    }

    private static String name(Element marked) {
        var inner = marked.selectFirst("[itemprop=name]");
        var element = inner == null ? marked : inner;
        return element.normalName().equals("meta") ? element.attr("content") : element.text();
    }

    private static String withoutBy(String name) {
        return name.length() > 3 && name.substring(0, 3).equalsIgnoreCase("by ")
                ? name.substring(3).strip()
                : name.strip();
    }
}
