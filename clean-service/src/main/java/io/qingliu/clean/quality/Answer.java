package io.qingliu.clean.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.page.Page;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article as a gold answer or as the cleaner's answer: what the two are compared in.
 *
 * @param names of each kind; a gold answer may lack some
 */
record Answer(String title, String body, String published, String source, Map<Names, Set<String>> names) {
    private static final int DAY = "2025-03-08".length();

    /** Sets of names, compared over all articles together (micro average). */
    enum Names {
        WRITERS,
        EDITORS,
        PHOTOGRAPHERS,
        PLACES,
        PERSONS,
        ORGANIZATIONS
    }

    Answer {
        names = Map.copyOf(names);
    }

    Set<String> names(Names kind) {
        return names.getOrDefault(kind, Set.of());
    }

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
            @Nullable List<String> places,
            @Nullable List<String> persons,
            @Nullable List<String> organizations) {
        Answer toAnswer() {
            var names = new EnumMap<Names, Set<String>>(Names.class);
            names.put(Names.WRITERS, set(reporters));
            names.put(Names.EDITORS, set(editors));
            names.put(Names.PHOTOGRAPHERS, set(photographers));
            names.put(Names.PLACES, set(places));
            names.put(Names.PERSONS, set(persons));
            names.put(Names.ORGANIZATIONS, set(organizations));
            return new Answer(orEmpty(title), body, day(orEmpty(published)), orEmpty(source), names);
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
        return new Answer("", page.text(), "", "", Map.of());
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
                names(article));
    }

    private static Map<Names, Set<String>> names(Article article) {
        var names = new EnumMap<Names, Set<String>>(Names.class);
        for (var fact : article.facts()) {
            switch (fact) {
                case Fact.Credit credit -> add(names, kind(credit.contribution()), credit.name());
                case Fact.Place place -> add(names, Names.PLACES, place.name());
                case Fact.Person person -> add(names, Names.PERSONS, person.name());
                case Fact.Organization organization -> add(names, Names.ORGANIZATIONS, organization.name());
                case Fact.Published published -> {} // these two have fields of their own
                case Fact.Source source -> {}
                case Fact.Keyword keyword -> {} // gold answers have none of these
                case Fact.Summary summary -> {}
                case Fact.Category category -> {}
                case Fact.Figure figure -> {}
                case Fact.NamedDate date -> {}
                case Fact.Quality quality -> {}
                case Fact.Fingerprint fingerprint -> {}
            }
        }
        return names;
    }

    private static void add(Map<Names, Set<String>> names, Names kind, String name) {
        names.computeIfAbsent(kind, ignored -> new HashSet<>()).add(name);
    }

    private static Names kind(Contribution contribution) {
        return switch (contribution) {
            case REPORTER, CORRESPONDENT, AUTHOR, INTERN, COMMENTATOR, TRANSLATOR -> Names.WRITERS;
            case EDITOR -> Names.EDITORS;
            case PHOTOGRAPHER -> Names.PHOTOGRAPHERS;
        };
    }

    private static String day(String time) {
        return time.length() > DAY ? time.substring(0, DAY) : time;
    }
}
