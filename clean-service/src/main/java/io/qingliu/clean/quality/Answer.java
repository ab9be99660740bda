package io.qingliu.clean.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.page.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One article as a gold answer or as the cleaner's answer: what the two are compared in. */
record Answer(
        String title,
        String body,
        String published,
        String source,
        Set<String> writers,
        Set<String> editors,
        Set<String> photographers,
        Set<String> places) {
    private static final Set<Contribution> WRITERS = Set.of(
            Contribution.REPORTER,
            Contribution.CORRESPONDENT,
            Contribution.AUTHOR,
            Contribution.INTERN,
            Contribution.COMMENTATOR,
            Contribution.TRANSLATOR);
    private static final int DAY = "2025-03-08".length();

    /** The fields of a gold file, as far as they are measured. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Gold(
            @Nullable String title,
            @JsonProperty("body_simplified") String body,
            @Nullable String published,
            @Nullable String source,
            @Nullable List<String> reporters,
            @Nullable List<String> editors,
            @Nullable List<String> photographers,
            @Nullable List<String> places) {
        Answer toAnswer() {
            return new Answer(
                    orEmpty(title),
                    body,
                    day(orEmpty(published)),
                    orEmpty(source),
                    set(reporters),
                    set(editors),
                    set(photographers),
                    set(places));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        private static Set<String> set(@Nullable List<String> names) {
            return names == null ? Set.of() : Set.copyOf(names);
        }
    }

    /** The whole page taken for one article. */
    static Answer untouched(Page page) {
        return new Answer("", page.text(), "", "", Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Answer of(Article article) {
        return new Answer(
                article.title(),
                article.body(),
                article.facts(Fact.Published.class).stream()
                        .findFirst()
                        .map(published -> day(published.at().toString()))
                        .orElse(""),
                article.facts(Fact.Source.class).stream()
                        .findFirst()
                        .map(Fact.Source::name)
                        .orElse(""),
                credited(article, WRITERS),
                credited(article, Set.of(Contribution.EDITOR)),
                credited(article, Set.of(Contribution.PHOTOGRAPHER)),
                article.facts(Fact.Place.class).stream().map(Fact.Place::name).collect(Collectors.toSet()));
    }

    private static Set<String> credited(Article article, Set<Contribution> contributions) {
        return article.facts(Fact.Credit.class).stream()
                .filter(credit -> contributions.contains(credit.contribution()))
                .map(Fact.Credit::name)
                .collect(Collectors.toSet());
    }

    private static String day(String time) {
        return time.length() > DAY ? time.substring(0, DAY) : time;
    }
}
