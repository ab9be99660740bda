package io.qingliu.ingest;

import io.qingliu.ingest.IngestConfiguration.CrawlerMapping;
import io.qingliu.ingest.delivery.Mappings;
import io.qingliu.ingest.raw.Field;
import io.qingliu.ingest.raw.Mapping;
import io.qingliu.ingest.time.TimeNotation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the mappings that are configured; one that cannot work keeps the service from starting. */
final class ConfiguredMappings {
    private ConfiguredMappings() {}

    static Mappings of(IngestConfiguration configuration) {
        var byName = new HashMap<String, Mapping>();
        configuration.mapping().forEach((name, mapping) -> byName.put(name, mapping(name, mapping)));
        var unmarked = configuration
                .defaultMapping()
                .map(name -> Optional.ofNullable(byName.get(name))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "qingliu.ingest.default-mapping names no mapping; there are " + byName.keySet())));
        return new Mappings(byName, unmarked);
    }

    private static Mapping mapping(String name, CrawlerMapping configured) {
        try {
            return Mapping.of(places(configured), configured.headers(), times(configured));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "qingliu.ingest.mapping." + name + " gives no page: " + e.getMessage(), e);
        }
    }

    private static Map<Field, List<String>> places(CrawlerMapping configured) {
        var places = new EnumMap<Field, List<String>>(Field.class);
        configured.url().ifPresent(where -> places.put(Field.URL, where));
        configured.fetchedAt().ifPresent(where -> places.put(Field.FETCHED_AT, where));
        configured.body().ifPresent(where -> places.put(Field.BODY, where));
        configured.bodyBase64().ifPresent(where -> places.put(Field.BODY_BASE64, where));
        configured.contentType().ifPresent(where -> places.put(Field.CONTENT_TYPE, where));
        configured.title().ifPresent(where -> places.put(Field.TITLE, where));
        configured.publishedAt().ifPresent(where -> places.put(Field.PUBLISHED_AT, where));
        configured.sourceName().ifPresent(where -> places.put(Field.SOURCE_NAME, where));
        return places;
    }

    private static TimeNotation times(CrawlerMapping configured) {
        return switch (configured.time()) {
            case RFC_3339 -> new TimeNotation.Rfc3339(configured.zone().map(ZoneId::of));
            case EPOCH_SECONDS -> new TimeNotation.EpochSeconds();
            case EPOCH_MILLISECONDS -> new TimeNotation.EpochMilliseconds();
            case JAVA_DATE -> new TimeNotation.JavaDate();
        };
    }
}
