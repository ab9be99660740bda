package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/** The parts that every search has. */
final class Searches {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern FIELD_OF_A_QUERY = Pattern.compile("([A-Za-z][A-Za-z0-9_.]*):");
    private static final int NEWEST = 100;

    private Searches() {}

    /**
     * A search for what a panel lets in.
     *
     * @param query as Kibana has it: its text, and the language of that
     */
    static ObjectNode of(JsonNode query, List<Use> uses) {
        var search = JSON.createObjectNode().put("track_total_hits", true).put("size", 0);
        var text = query.path("query").asText();
        if (text.isEmpty()) {
            search.putObject("query").putObject("match_all");
            return search;
        }
        if (!query.path("language").asText().equals("lucene")) {
            throw new IllegalArgumentException("a query in another language than Lucene's: " + text);
        }
        search.putObject("query").putObject("query_string").put("query", text);
        FIELD_OF_A_QUERY.matcher(text).results().forEach(field -> uses.add(Use.of(field.group(1), Use.Kind.ASK)));
        return search;
    }

    /** Asks for the newest documents with the values of these fields. */
    static void documents(ObjectNode search, String newest, List<String> fields) {
        search.put("size", NEWEST);
        search.putArray("sort").addObject().put(newest, "desc");
        fields.forEach(search.putArray("fields")::add);
    }
}
