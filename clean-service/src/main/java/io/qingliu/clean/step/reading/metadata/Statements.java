package io.qingliu.clean.step.reading.metadata;

import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.step.words.Words;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page states about its article, and the statements that win: JSON-LD first, because it is written for machines
 * that check it; then Open Graph and what content systems write into the head; then the title of the window.
 */
public final class Statements {
    private static final List<String> TITLE =
            List.of("og:title", "articletitle", "twitter:title", "dc.title", "dcterms.title", "title");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "bytedance:published_time",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "weibo: article:create_at",
            "weibo:article:create_at",
            "og:release_date",
            "apub:time",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "sailthru.date",
            "parsely-pub-date",
            "date");
    private static final List<String> SOURCE =
            List.of("contentsource", "article:source", "source", "newssource", "articlesource", "文章来源", "来源");
    private static final List<String> AUTHOR = List.of("author", "article:author", "dc.creator", "byl", "作者");
    private static final List<String> EDITOR = List.of("editor", "责任编辑", "编辑");
    private static final List<String> SITE = List.of("og:site_name", "application-name", "sitename", "copyright");
    private static final List<String> LANGUAGE = List.of("content-language", "og:locale", "language");
    private static final Words NOBODY = Words.load(Words.class, "no-persons.txt");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE = 300;

    private final Document page;
    private final StructuredData structured;
    private final MetaTags tags;
    private final Payload payload;
    private final Landmarks landmarks;
    private final String title; // of the window
    private final List<Stated<String>> authors;

    private Statements(Document page) {
        this.page = page;
        landmarks = Landmarks.of(page);
        structured = StructuredData.of(landmarks.scripts());
        tags = MetaTags.of(landmarks.metas());
        payload = Payload.of(landmarks.scripts());
        title = page.title();
        authors = findAuthors();
    }

    public static Statements of(Document page) {
        return new Statements(page);
    }

    /** What the page calls itself, the strongest first, once with and once without the name of the site. */
    public List<String> titles() {
        var titles = new ArrayList<String>();
        Stream.concat(
                        Stream.concat(
                                structured.text("headline").stream(), tags.first(TITLE).map(Stated::value).stream()),
                        Stream.of(title))
                .filter(Statements::isTitle)
                .forEach(title -> {
                    titles.add(Titles.withoutSite(title, site()));
                    titles.add(title);
                });
        return titles.stream().distinct().toList();
    }

    public List<String> authorNames() {
        return authors.stream().map(Stated::value).toList();
    }

    /** The text of the article, where the page states it; with markup, if the page writes it so. */
    public Optional<String> body() {
        return structured.body();
    }

    /** The text that the page hands to its script to show, with markup as a rule. */
    public Optional<String> scriptedBody() {
        return payload.body();
    }

    /** The same without markup. */
    public Optional<String> bodyText() {
        return structured.body().map(StructuredData::plain);
    }

    public Metadata metadata() {
        return new Metadata(title(), published(), source(), authors, editors(), canonical(), language());
    }

    private String site() {
        return tags.first(SITE).map(Stated::value).orElse("");
    }

    private Optional<Stated<String>> title() {
        return structured
                .text("headline")
                .map(text -> new Stated<>(text, "json-ld:headline"))
                .or(() -> tags.first(TITLE))
                .or(() -> Optional.of(new Stated<>(title, "title")))
                .filter(title -> isTitle(title.value()))
                .map(title -> new Stated<>(Titles.withoutSite(title.value(), site()), title.by()));
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TITLE;
    }

    private Optional<Stated<OffsetDateTime>> published() {
        return structured
                .text("datePublished")
                .or(() -> structured.text("pubDate"))
                .map(text -> new Stated<>(text, "json-ld:datePublished"))
                .flatMap(Statements::time)
                .or(() -> PUBLISHED.stream()
                        .flatMap(name -> tags.first(List.of(name)).flatMap(Statements::time).stream())
                        .findFirst())
                .or(() -> landmarks.times().stream()
                        .filter(time -> time.attr("itemprop").equals("datePublished") || time.hasAttr("pubdate"))
                        .flatMap(time -> time(new Stated<>(time.attr("datetime"), "time:datetime")).stream())
                        .findFirst())
                .or(() -> Bylines.published(landmarks)
                        .flatMap(stated -> time(stated).stream())
                        .findFirst())
                .or(() -> payload.published().flatMap(Statements::time));
    }

    private static Optional<Stated<OffsetDateTime>> time(Stated<String> stated) {
        return Times.read(stated.value()).map(at -> new Stated<>(at, stated.by()));
    }

    private Optional<Stated<String>> source() {
        return tags.first(SOURCE)
                .filter(Statements::isName)
                .or(() -> payload.source().filter(Statements::isName));
    }

    private List<Stated<String>> findAuthors() {
        var people = structured.people("author");
        return Stream.<Supplier<Stream<Stated<String>>>>of(
                        () -> people.stream().map(name -> new Stated<>(name, "json-ld:author")),
                        () -> tags.first(AUTHOR).stream(),
                        () -> Bylines.authors(landmarks).map(name -> new Stated<>(name, "byline")),
                        payload::authors)
                .map(names -> names.get().filter(this::isPerson).distinct().toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Stated<String>> editors() {
        var people = structured.people("editor");
        return (people.isEmpty()
                        ? tags.first(EDITOR).stream()
                        : people.stream().map(name -> new Stated<>(name, "json-ld:editor")))
                .filter(this::isPerson)
                .toList();
    }

    // Content systems fill the place of a person with their own user or with the name of the site.
    private boolean isPerson(Stated<String> stated) {
        var name = stated.value().toLowerCase(Locale.ROOT);
        return isName(stated)
                && !NOBODY.has(name)
                && !name.equals(site().toLowerCase(Locale.ROOT))
                && Titles.texts(title).stream()
                        .skip(1)
                        .noneMatch(piece -> piece.toLowerCase(Locale.ROOT).startsWith(name));
    }

    private static boolean isName(Stated<String> stated) {
        return stated.value().length() <= LONGEST_NAME
                && !stated.value().contains("://")
                && stated.value().codePoints().anyMatch(Character::isLetter);
    }

    private Optional<Stated<String>> canonical() {
        return landmarks.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .findFirst()
                .map(link -> link.attr("href").strip())
                .map(address -> new Stated<>(address, "link:canonical"))
                .filter(Statements::isAddress)
                .or(() -> tags.first(List.of("og:url")).filter(Statements::isAddress));
    }

    private static boolean isAddress(Stated<String> stated) {
        return stated.value().startsWith("https://") || stated.value().startsWith("http://");
    }

    private Optional<Stated<String>> language() {
        return Optional.of(page.select("html").attr("lang").strip())
                .filter(lang -> !lang.isEmpty())
                .map(lang -> new Stated<>(lang, "html:lang"))
                .or(() -> structured.text("inLanguage").map(lang -> new Stated<>(lang, "json-ld:inLanguage")))
                .or(() -> tags.first(LANGUAGE))
                .map(stated -> new Stated<>(stated.value().replace('_', '-'), stated.by()));
    }
}
