package io.qingliu.index;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Records of articles.clean.v1 for tests. */
final class Articles {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Articles() {}

    /** An id that no other test uses. */
    static String newId() {
        return String.format(Locale.ROOT, "%032x", NEXT.getAndIncrement());
    }

    static String article(String id, long version) {
        return article(id, version, "清河县三座村级图书室同日开放。", "2025-03-05T00:00:00+08:00");
    }

    static String article(String id, long version, String body, String publishedAt) {
        return """
                {"id": "%s", "pageId": "%s", "ordinal": 1, "articlesOnPage": 1, "version": %d, "bucket": "2025.03",
                 "deleted": false, "url": "https://news.example.cn/1", "canonicalUrl": "https://news.example.cn/1",
                 "site": "example.cn", "host": "news.example.cn", "title": "图书室", "body": "%s", "script": "hans",
                 "truncated": false, "publishedAt": "%s", "fetchedAt": "2025-03-06T01:15:00Z",
                 "cleanedAt": "2025-03-06T01:15:03Z", "cleanerVersion": "0.1.0"}""".formatted(id, id, version, body, publishedAt);
    }

    static String deletion(String id, long version) {
        return """
                {"id": "%s", "pageId": "%s", "ordinal": 1, "articlesOnPage": 0, "version": %d, "bucket": "2025.03",
                 "deleted": true, "url": "https://news.example.cn/1", "canonicalUrl": "https://news.example.cn/1",
                 "site": "example.cn", "host": "news.example.cn", "fetchedAt": "2025-03-07T01:15:00Z",
                 "cleanedAt": "2025-03-07T01:15:03Z", "cleanerVersion": "0.1.0"}""".formatted(id, id, version);
    }
}
