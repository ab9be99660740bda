package io.qingliu.pipeline.storm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.storm.Story.Told;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What should come of a feed: a plain map, in which the newest fetch of a page wins. */
final class Oracle {
    private final Map<String, Story> newest = new HashMap<>();
    private final Map<String, Set<Instant>> sameContent = new HashMap<>();
    private int unreadable;
    private int refused;

    /**
     * A document that the index should hold.
     *
     * @param versions any of these: a page that was fetched unchanged keeps the time at which it was first cleaned
     */
    record Expected(Told article, Set<Long> versions) {}

    void told(Story story) {
        var known = newest.get(story.url());
        if (known == null || known.fetchedAt().isBefore(story.fetchedAt())) {
            boolean same = known != null && known.articles().equals(story.articles());
            newest.put(story.url(), story);
            if (!same) {
                sameContent.put(story.url(), new TreeSet<>());
            }
        }
        if (story.articles().equals(newest.getOrDefault(story.url(), story).articles())) {
            sameContent.computeIfAbsent(story.url(), ignored -> new TreeSet<>()).add(story.fetchedAt());
        }
    }

    void unreadable(int records) {
        unreadable += records;
    }

    void refused(int records) {
        refused += records;
    }

    /** How many records nobody can read. */
    int unreadableRecords() {
        return unreadable;
    }

    /** How many records are refused. */
    int refusedRecords() {
        return refused;
    }

    /** By id. */
    Map<String, Expected> documents() {
        var documents = new HashMap<String, Expected>();
        newest.forEach((url, story) -> {
            var versions = new TreeSet<Long>();
            sameContent.getOrDefault(url, Set.of()).forEach(time -> versions.add(time.toEpochMilli()));
            for (int i = 0; i < story.articles().size(); i++) {
                documents.put(
                        id(url, i, story.articles()),
                        new Expected(story.articles().get(i), versions));
            }
        });
        return documents;
    }

    // As docs/architecture.md says: the page's id, and a number where the page holds several articles.
    private static String id(String url, int article, List<Told> all) {
        return all.size() == 1 ? pageId(url) : pageId(url) + String.format(Locale.ROOT, "-%02d", article + 1);
    }

    private static String pageId(String canonicalUrl) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(canonicalUrl.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
