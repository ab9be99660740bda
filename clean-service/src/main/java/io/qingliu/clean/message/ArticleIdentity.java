package io.qingliu.clean.message;

import java.util.Locale;

/**
 * Which article a record is about.
 *
 * @param id the page's id where the page holds one article, else with the ordinal behind it
 * @param ordinal position on the page, from 1
 * @param version when the page was fetched, in milliseconds since 1970
 * @param bucket month, such as {@code 2025.03}; never changes for an id
 */
public record ArticleIdentity(
        String id, String pageId, int ordinal, int articlesOnPage, long version, String bucket, boolean deleted) {

    /** The id of an article: {@code pageId} alone on its page, else {@code pageId-02}. */
    public static String id(String pageId, int ordinal, int articlesOnPage) {
        return articlesOnPage == 1 ? pageId : String.format(Locale.ROOT, "%s-%02d", pageId, ordinal);
    }
}
