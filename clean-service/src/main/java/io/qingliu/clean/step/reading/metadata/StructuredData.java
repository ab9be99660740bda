package io.qingliu.clean.step.reading.metadata;

import io.qingliu.clean.step.reading.json.Json;
import io.qingliu.clean.step.reading.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The articles that a page describes in JSON-LD, in the order of the page. */
final class StructuredData {
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "TechArticle",
            "ScholarlyArticle",
            "Report",
            "Review");

    // What pages state for the search engine of Baidu: title, pubDate.
    private static final String BAIDU = "cambrian";

    private final List<Json> articles;

    private StructuredData(List<Json> articles) {
        this.articles = articles;
    }

    static StructuredData of(List<Element> scripts) {
        var articles = new ArrayList<Json>();
        for (var script : scripts) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("application/ld+json")) {
                continue;
            }
            JsonReader.read(script.data()).walk(value -> {
                boolean article = value.get("@type").items().map(Json::text).anyMatch(ARTICLES::contains);
                boolean submitted = value.get("@context").text().contains(BAIDU); // names no type
                if (article || submitted) {
                    articles.add(value);
                }
            });
        }
        return new StructuredData(List.copyOf(articles));
    }

    /** The first text of this name that any of the articles has. */
    Optional<String> text(String name) {
        return articles.stream()
                .flatMap(article -> article.get(name).items())
                .map(value -> value.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(StructuredData::plain);
    }

    /** The names of people under this name: texts, or objects with a name that are not organizations. */
    List<String> people(String name) {
        return articles.stream()
                .map(article -> article.get(name)
                        .items()
                        .flatMap(StructuredData::person)
                        .toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> person(Json value) {
        boolean organization =
                value.get("@type").items().anyMatch(type -> type.text().endsWith("Organization"));
        var named = value instanceof Json.Text
                ? Stream.of(value)
                : value.get("name").items();
        return organization
                ? Stream.empty()
                : named.map(Json::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The longest body of an article, without markup; empty where none is stated. */
    Optional<String> body() {
        return articles.stream()
                .map(article -> article.get("articleBody").text())
                .filter(body -> !body.isBlank())
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(String::strip);
    }

    // Some systems write markup, or entities, into their texts.
    static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : Jsoup.parse(text).text();
    }
}
