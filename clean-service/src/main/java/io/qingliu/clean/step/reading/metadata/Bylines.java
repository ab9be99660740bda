package io.qingliu.clean.step.reading.metadata;

import io.qingliu.clean.page.Metadata.Stated;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The authors and times that elements of the text are marked with: {@code rel=author}, {@code class=entry-date}. Only
 * simple selectors: those with ancestors would search a deep page again for each of its elements.
 */
final class Bylines {
    private static final Evaluator AUTHORS =
            QueryParser.parse("[itemprop=author], a[rel=author], .author, .fn, .author-name, .byline-name");
    private static final Evaluator DATES = QueryParser.parse(
            ".entry-date, .post-date, .published, .publish-date, .article-date, .posted-on, .dateline, .byline, .date, .meta,"
                    + " .timestamp");
    private static final int LONGEST = 60;
    // More marked elements than this belong to comments or to other stories.
    private static final int MOST = 6;
    // Between an element and the box that says what it is.
    private static final int LEVELS = 4;

    private Bylines() {}

    static Stream<String> authors(Landmarks page) {
        var marked = page.named().stream()
                .filter(element -> element.is(AUTHORS))
                .filter(element -> isMarked(element) || isWithin(element, Bylines::isByline))
                .limit(MOST + 1)
                .toList();
        return marked.size() > MOST
                ? Stream.empty()
                : marked.stream()
                        .map(Bylines::name)
                        .map(Bylines::withoutBy)
                        .filter(name -> !name.isEmpty() && name.length() <= LONGEST && name.indexOf('@') < 0)
                        .distinct();
    }

    private static boolean isMarked(Element element) {
        return element.hasAttr("itemprop") || element.hasAttr("rel") || element.hasClass("vcard");
    }

    private static boolean isByline(Element element) {
        return element.hasClass("byline") || element.hasClass("entry-meta") || element.hasClass("post-meta");
    }

    private static String name(Element marked) {
        var inner = marked.selectFirst("[itemprop=name]");
        var element = inner == null ? marked : inner;
        return element.normalName().equals("meta") ? element.attr("content") : element.text();
    }

    private static String withoutBy(String name) {
        boolean by = name.length() > 3 && name.substring(0, 3).equalsIgnoreCase("by ");
        return by ? name.substring(3).strip() : name.strip();
    }

    /** What the first times in an article say, in the order of the page; those written out only where no Chinese is. */
    static Stream<Stated<String>> published(Landmarks page) {
        var times = page.times().stream()
                .filter(time -> time.hasAttr("datetime"))
                .limit(MOST)
                .filter(time -> isWithin(time, Bylines::isArticle))
                .map(time -> time.attr("datetime"));
        var dates = page.named().stream()
                .filter(element -> element.is(DATES))
                .limit(MOST)
                .filter(date -> isWithin(date, Bylines::isArticle))
                .map(Element::text)
                .filter(text -> text.chars().noneMatch(Character::isIdeographic));
        return Stream.concat(times, dates)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .map(text -> new Stated<>(text, "byline"));
    }

    private static boolean isArticle(Element element) {
        return List.of("article", "main").contains(element.normalName()) || isByline(element);
    }

    private static boolean isWithin(Element element, Predicate<Element> box) {
        var parent = element.parent();
        for (int level = 0; level < LEVELS && parent != null; level++) {
            if (box.test(parent)) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }
}
