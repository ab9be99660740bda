package io.qingliu.pipeline.storm;

import java.time.Instant;
import java.util.List;

/**
 * What one fetch of a page brings.
 *
 * @param articles those that stand on the page, in its order
 */
record Story(String url, Instant fetchedAt, List<Told> articles) {
    /** An article as it should come out. */
    record Told(String title, String body) {}

    Story {
        articles = List.copyOf(articles);
    }

    /** The page as crawled, with its furniture. */
    String page() {
        var page = new StringBuilder("首页\n要闻\n");
        if (articles.size() == 1) {
            var only = articles.getFirst();
            page.append(only.title()).append("\n2025年3月8日 09:15\n来源：清河日报\n").append(only.body());
        } else {
            for (var article : articles) {
                page.append(article.title())
                        .append("\n本报讯（记者 林小禾）")
                        .append(article.body())
                        .append('\n');
            }
        }
        return page.append("\n责任编辑：方远山\n").toString();
    }
}
