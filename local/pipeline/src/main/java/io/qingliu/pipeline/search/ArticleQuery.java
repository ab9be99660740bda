package io.qingliu.pipeline.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.pipeline.json.Json;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person looks for. Whatever the words are, the question to Elasticsearch has the same few forms: each word is a
 * phrase that has to stand in the title, the deck or the body, and the analyzers of the index see to the script.
 *
 * @param words with blanks between them; none for all articles
 * @param chosen the values that an article must have
 * @param from first day of publication
 * @param to last day of publication
 * @param skip so many of the first ones, which were shown already
 */
public record ArticleQuery(
        String words, Map<Facet, String> chosen, Optional<LocalDate> from, Optional<LocalDate> to, int skip) {
    /** How many articles one answer has at most. */
    public static final int PAGE = 20;
    /**
     * Stands before each hit in a highlighted text, as {@link #HIT_ENDS} stands after it: no characters, so that no text has
     * them, and no control characters, which excerpts lose at their ends.
     */
    public static final char HIT_STARTS = '\uFDD0';

    public static final char HIT_ENDS = '\uFDD1';

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_WORDS = 10;
    /** As far as Elasticsearch counts by itself. */
    private static final int LAST = 10_000 - PAGE;
    /** Newspapers print the day of Beijing. */
    private static final String ZONE = "+08:00";
    // Longer texts are highlighted in their beginning alone, and do not make the whole search fail.
    private static final int LONGEST_HIGHLIGHTED = 200_000;

    public ArticleQuery {
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        chosen = Map.copyOf(chosen);
        skip = Math.clamp(skip, 0, LAST);
    }

    /** All articles, the newest first. */
    public static ArticleQuery all() {
        return new ArticleQuery("", new EnumMap<>(Facet.class), Optional.empty(), Optional.empty(), 0);
    }

    /** The search: hits with excerpts, and of all that was found the values of each facet and the days. */
    ObjectNode search() {
        var search = Json.object().put("size", PAGE).put("from", skip).put("track_total_hits", true);
        search.set("query", query());
        search.putArray("_source")
                .add("title")
                .add("site")
                .add("publishedAt")
                .add("category")
                .add("cleanedAt");
        if (phrases().isEmpty()) {
            search.putArray("sort").addObject().putObject("cleanedAt").put("order", "desc");
        }
        highlight(search.putObject("highlight"), 80, 3).put("no_match_size", 120);
        var aggregations = search.putObject("aggs");
        for (var facet : Facet.values()) {
            aggregations
                    .putObject(facet.code())
                    .putObject("terms")
                    .put("field", facet.field())
                    .put("size", facet.most());
        }
        var days = aggregations.putObject("days").putObject("date_histogram");
        days.put("field", "publishedAt")
                .put("calendar_interval", "day")
                .put("format", "yyyy-MM-dd")
                .put("time_zone", ZONE)
                .put("min_doc_count", 1);
        return search;
    }

    /** The search for one article by its id, with the words highlighted in the whole of it. */
    ObjectNode article(String id) {
        var search = Json.object().put("size", 1);
        search.putObject("query").putObject("ids").putArray("values").add(id);
        highlight(search.putObject("highlight"), 0, 0);
        return search;
    }

    private ObjectNode highlight(ObjectNode highlight, int size, int number) {
        highlight.putArray("pre_tags").add(String.valueOf(HIT_STARTS));
        highlight.putArray("post_tags").add(String.valueOf(HIT_ENDS));
        highlight.put("max_analyzed_offset", LONGEST_HIGHLIGHTED).put("require_field_match", false);
        var fields = highlight.putObject("fields");
        fields.putObject("title").put("number_of_fragments", 0);
        fields.putObject("body").put("fragment_size", size).put("number_of_fragments", number);
        var words = Json.object();
        require(words.putObject("bool").putArray("should"));
        highlight.set("highlight_query", words);
        return highlight;
    }

    private ObjectNode query() {
        var query = Json.object();
        var bool = query.putObject("bool");
        require(bool.putArray("must"));
        var filters = bool.putArray("filter");
        chosen.forEach((facet, value) -> filters.addObject().putObject("term").put(facet.field(), value));
        if (from.isPresent() || to.isPresent()) {
            var days = filters.addObject()
                    .putObject("range")
                    .putObject("publishedAt")
                    .put("time_zone", ZONE);
            from.ifPresent(day -> days.put("gte", day.toString()));
            to.ifPresent(day -> days.put("lte", day.toString()));
        }
        return query;
    }

    private void require(ArrayNode clauses) {
        for (var phrase : phrases()) {
            var match = clauses.addObject().putObject("multi_match");
            match.put("query", phrase).put("type", "phrase");
            match.putArray("fields").add("title^3").add("deck^2").add("body");
        }
    }

    private List<String> phrases() {
        return Stream.of(words.split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
