package io.qingliu.clean.message;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What enrichment finds in an article. Only places are looked for yet, so the other lists can hold nothing. */
public record Enrichment(
        List<Place> places,
        List<Void> persons,
        List<Void> organizations,
        List<Void> keywords,
        List<Void> summary,
        List<Void> figures) {

    /** An administrative division that it names; what is not known of it is null. */
    public record Place(
            String name,
            @Nullable String code,
            String level,
            @Nullable String province,
            @Nullable String city,
            @Nullable String county,
            int count) {
        static Place of(Fact.Place place) {
            return new Place(
                    place.name(),
                    orNull(place.code()),
                    levelOf(place.level()),
                    orNull(place.province()),
                    orNull(place.city()),
                    orNull(place.county()),
                    place.count());
        }
    }

    static Enrichment of(Article article) {
        var places = article.facts(Fact.Place.class).stream().map(Place::of).toList();
        return new Enrichment(places, List.of(), List.of(), List.of(), List.of(), List.of());
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
