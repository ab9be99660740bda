package io.qingliu.clean.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is remembered of one page.
 *
 * @param version when the newest fetch was made, in milliseconds since 1970
 * @param content what that fetch brought, see {@link Content}
 * @param cleanerVersion which cleaner has seen it
 * @param articles every article that the page has ever held, first those that it holds now: a bucket is kept even while
 *     its article is away
 */
public record PageMemory(long version, String content, String cleanerVersion, List<Remembered> articles) {
    /** Of a page that was never seen. */
    public static final PageMemory NOTHING = new PageMemory(-1, "", "", List.of());

    /** One article, and whether it is on the page now. */
    public record Remembered(String id, int ordinal, String bucket, boolean present) {
        Remembered away() {
            return new Remembered(id, ordinal, bucket, false);
        }

        Remembered back() {
            return new Remembered(id, ordinal, bucket, true);
        }
    }

    /** How a fetch relates to what is remembered. */
    enum Recall {
        OLDER,
        SAME,
        NEW
    }

    public PageMemory {
        articles = List.copyOf(articles);
    }

    /**
     * A total order over the fetches of a page, so that the outcome does not depend on the order in which they arrive:
     * by time, and by content where two were made in the same millisecond.
     */
    Recall recall(long otherVersion, String otherContent, String otherCleanerVersion) {
        if (otherVersion < version || (otherVersion == version && otherContent.compareTo(content) < 0)) {
            return Recall.OLDER;
        }
        return otherContent.equals(content) && otherCleanerVersion.equals(cleanerVersion) ? Recall.SAME : Recall.NEW;
    }

    /** The same content, fetched again. */
    PageMemory seenAgain(long newVersion) {
        return new PageMemory(newVersion, content, cleanerVersion, articles);
    }

    /** The memory once the page holds {@code present}, in this order, and nothing else; a bucket once given is kept. */
    PageMemory holding(List<Remembered> present, long newVersion, String newContent, String newCleanerVersion) {
        var known = new HashMap<String, Remembered>();
        articles.forEach(article -> known.put(article.id(), article));
        var all = new ArrayList<Remembered>(present.size());
        for (var article : present) {
            var earlier = known.remove(article.id());
            all.add(earlier == null ? article : earlier.back());
        }
        articles.stream()
                .filter(article -> known.containsKey(article.id()))
                .map(Remembered::away)
                .forEach(all::add);
        return new PageMemory(newVersion, newContent, newCleanerVersion, all);
    }

    /** The articles that are on the page now, in its order. */
    List<Remembered> present() {
        return articles.stream().filter(Remembered::present).toList();
    }

    /** The articles that are on the page now and in {@code later} no more. */
    List<Remembered> vanishedIn(PageMemory later) {
        Set<String> left = later.present().stream().map(Remembered::id).collect(Collectors.toSet());
        return present().stream()
                .filter(article -> !left.contains(article.id()))
                .toList();
    }
}
