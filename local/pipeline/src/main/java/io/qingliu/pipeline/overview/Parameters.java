package io.qingliu.pipeline.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.search.ArticleQuery;
import io.qingliu.pipeline.search.Facet;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address: {@code words=卢东亮&site=news.example&from=2025-03-01}. */
record Parameters(Map<String, String> values) {
    /**
     * Of several values of one name the last one counts, and an empty value is none.
     *
     * @throws IllegalArgumentException where it is not well-formed
     */
    static Parameters of(@Nullable String query) {
        var values = new HashMap<String, String>();
        for (var pair : query == null ? new String[0] : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                values.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
            }
        }
        return new Parameters(values);
    }

    /**
     * The query that they spell.
     *
     * @throws IllegalArgumentException for a day or a number that is none
     */
    ArticleQuery query() {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            text(facet.code()).ifPresent(value -> chosen.put(facet, value));
        }
        return new ArticleQuery(
                text("words").orElse(""),
                chosen,
                day("from"),
                day("to"),
                text("skip").map(Integer::parseInt).orElse(0));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no day such as 2025-03-08", e);
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
