package io.qingliu.clean.step.reading.metadata;

import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.step.reading.json.Json;
import io.qingliu.clean.step.reading.json.JsonReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The article in the data that a page hands to its own script: {@code __NEXT_DATA__}, {@code window.__INITIAL_STATE__} and
 * their like. No standard says how its members are called; what has the longest text under a name for one is the article.
 */
final class Payload {
    private static final Set<String> BODIES = Set.of(
            "content",
            "body",
            "articlebody",
            "articlecontent",
            "contenthtml",
            "htmlcontent",
            "newscontent",
            "html",
            "text",
            "detail",
            "maintext",
            "richtext",
            "contents",
            "paragraphs");
    private static final List<String> TIMES = List.of(
            "datepublished",
            "publishtime",
            "publishedat",
            "publishdate",
            "pubtime",
            "pubdate",
            "ptime",
            "datetime",
            "releasetime");
    private static final List<String> SOURCES =
            List.of("source", "sourcename", "articlesource", "mediasource", "medianame", "media", "copyfrom");
    private static final List<String> AUTHORS = List.of("author", "authors", "authorname", "reporter");
    private static final List<String> ITEM_TEXTS = List.of("text", "content", "value", "html");
    // Less text than this may be a summary or a comment: some 50 Chinese characters.
    private static final int LEAST = 50;
    private static final int LEAST_SCRIPT = 200;
    private static final String PARSE = "JSON.parse(";

    private final Map<String, Json> article;
    private final Optional<String> body;

    private Payload(Map<String, Json> article, Optional<String> body) {
        this.article = article;
        this.body = body;
    }

    static Payload of(List<Element> scripts) {
        var best = new Payload(Map.of(), Optional.empty());
        for (var script : scripts) {
            var data = script.data().strip();
            if (data.length() >= LEAST_SCRIPT && mayHoldData(script.attr("type"), data)) {
                var found = new ArrayList<Payload>();
                read(data).walk(value -> of(value).ifPresent(found::add));
                for (var payload : found) {
                    best = payload.length() > best.length() ? payload : best;
                }
            }
        }
        return best;
    }

    private static boolean mayHoldData(String type, String data) {
        return type.equals("application/json")
                || data.startsWith("window.")
                || data.startsWith("var ")
                || data.startsWith("%7B");
    }

    private static Json read(String data) {
        if (data.startsWith("%7B")) {
            return JsonReader.read(decoded(data));
        }
        int parse = data.indexOf(PARSE);
        if (parse < 0) {
            return JsonReader.read(data);
        }
        var literal = JsonReader.read('[' + data.substring(parse + PARSE.length()))
                .items()
                .findFirst();
        return JsonReader.read(literal.map(Json::text).orElse(""));
    }

    private static String decoded(String data) {
        try {
            return URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    private static Optional<Payload> of(Json value) {
        if (!(value instanceof Json.Members members)) {
            return Optional.empty();
        }
        var named = new HashMap<String, Json>();
        members.map().forEach((name, member) -> named.putIfAbsent(key(name), member));
        return named.entrySet().stream()
                .filter(member -> BODIES.contains(member.getKey()))
                .map(member -> text(member.getValue()))
                .filter(text -> text.length() >= LEAST && hasSentences(text))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(text -> new Payload(named, Optional.of(text)));
    }

    // pubTime, pub_time and PubTime are one name.
    private static String key(String name) {
        return name.length() > 20 ? "" : name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** A text, or the texts of a list of paragraphs. */
    private static String text(Json value) {
        return switch (value) {
            case Json.Text text -> unescaped(text.text());
            case Json.Items items ->
                items.list().stream()
                        .map(Payload::item)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n"));
            case Json.Members members -> "";
        };
    }

    private static String item(Json item) {
        return item instanceof Json.Text text
                ? text.text()
                : ITEM_TEXTS.stream()
                        .map(name -> item.get(name).text())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static String unescaped(String text) {
        return text.indexOf('<') < 0 && text.contains("&lt;")
                ? Jsoup.parse(text).text()
                : text;
    }

    private static boolean hasSentences(String text) {
        long ends = text.chars()
                .filter(c -> c == '。' || c == '.' || c == '，' || c == ',')
                .limit(3)
                .count();
        return ends >= 2 && !text.startsWith("http");
    }

    private int length() {
        return body.map(String::length).orElse(0);
    }

    Optional<String> body() {
        return body;
    }

    Optional<Stated<String>> published() {
        return first(TIMES);
    }

    Optional<Stated<String>> source() {
        return first(SOURCES);
    }

    Stream<Stated<String>> authors() {
        return first(AUTHORS).stream();
    }

    private Optional<Stated<String>> first(List<String> names) {
        return names.stream()
                .filter(article::containsKey)
                .flatMap(name -> Objects.requireNonNull(article.get(name))
                        .items()
                        .map(value -> value.get("name").text() + value.text())
                        .filter(text -> !text.isBlank())
                        .map(text -> new Stated<>(text.strip(), "script:" + name))
                        .limit(1))
                .findFirst();
    }
}
