package io.qingliu.clean.message;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What enrichment finds in an article. */
public record Enrichment(
        List<Place> places,
        List<Person> persons,
        List<Organization> organizations,
        List<Keyword> keywords,
        List<String> summary,
        @Nullable Category category,
        List<Figure> figures,
        List<NamedDate> dates) {

    /** An administrative division that it names; what is not known of it is null. */
    public record Place(
            String name,
            @Nullable String code,
            String level,
            @Nullable String province,
            @Nullable String city,
            @Nullable String county,
            @Nullable Location location,
            int count) {
        static Place of(Fact.Place place) {
            return new Place(
                    place.name(),
                    orNull(place.code()),
                    levelOf(place.level()),
                    orNull(place.province()),
                    orNull(place.city()),
                    orNull(place.county()),
                    place.location().map(Location::of).orElse(null),
                    place.count());
        }
    }

    /** Where the seat of a division lies, in degrees. */
    public record Location(double lat, double lon) {
        static Location of(Fact.Place.Location location) {
            return new Location(location.lat(), location.lon());
        }
    }

    /** Somebody whom it speaks of. */
    public record Person(String name, List<String> titles, int count) {
        static Person of(Fact.Person person) {
            return new Person(person.name(), person.titles(), person.count());
        }
    }

    /** A body that it speaks of. */
    public record Organization(String name, int count) {
        static Organization of(Fact.Organization organization) {
            return new Organization(organization.name(), organization.count());
        }
    }

    /** A term that it is about. */
    public record Keyword(String term, double score) {
        static Keyword of(Fact.Keyword keyword) {
            return new Keyword(keyword.term(), keyword.score());
        }
    }

    /** The desk of a newsroom that would have it. */
    public record Category(String name, double score) {
        static Category of(Fact.Category category) {
            return new Category(category.topic().name().toLowerCase(Locale.ROOT), category.score());
        }
    }

    static Enrichment of(Article article) {
        return new Enrichment(
                article.facts(Fact.Place.class).stream().map(Place::of).toList(),
                article.facts(Fact.Person.class).stream().map(Person::of).toList(),
                article.facts(Fact.Organization.class).stream()
                        .map(Organization::of)
                        .toList(),
                article.facts(Fact.Keyword.class).stream().map(Keyword::of).toList(),
                article.facts(Fact.Summary.class).stream()
                        .flatMap(summary -> summary.sentences().stream())
                        .toList(),
                article.facts(Fact.Category.class).stream()
                        .findFirst()
                        .map(Category::of)
                        .orElse(null),
                article.facts(Fact.Figure.class).stream().map(Figure::of).toList(),
                article.facts(Fact.NamedDate.class).stream().map(NamedDate::of).toList());
    }

    private static String levelOf(Fact.Place.Level level) {
        return switch (level) {
            case PROVINCE -> "province";
            case CITY -> "city";
            case COUNTY -> "county";
            case TOWN -> "town";
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
