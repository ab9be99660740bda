package io.qingliu.pipeline.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.provenance.Lookup;
import io.qingliu.pipeline.provenance.Original;
import io.qingliu.pipeline.provenance.Provenances;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The pages behind the articles, as they were before cleaning. */
final class Originals {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    /** More edits than anybody reads; their number is told all the same. */
    private static final int MOST_EDITS = 200;
    /** The step that reads HTML; only a page in HTML has gone through it. */
    private static final String READING_HTML = "html-lines@";

    private final Provenances provenances;
    private final HttpClient http;
    private final URI cleaner;

    Originals(Provenances provenances, HttpClient http, URI cleaner) {
        this.provenances = provenances;
        this.http = http;
        this.cleaner = cleaner;
    }

    /**
     * {@code {"state": "found", "pieces": [{"text", "step", "inserted"}], "edits": [...], "editCount": 12, ...}}, or {@code
     * "looking"} with how far it is, or {@code "gone"}.
     */
    Answer tell(String pageId) {
        return switch (provenances.find(pageId)) {
            case Lookup.Found(var provenance) -> Answer.json(told(provenance));
            case Lookup.StillLooking(var read, var all) ->
                Answer.json(
                        Json.object().put("state", "looking").put("read", read).put("all", all));
            case Lookup.NotThere() -> Answer.json(Json.object().put("state", "gone"));
        };
    }

    private static ObjectNode told(JsonNode provenance) {
        var told = Json.object().put("state", "found");
        for (var field : new String[] {"url", "fetchedAt", "cleanedAt", "cleanerVersion"}) {
            told.set(field, provenance.path(field));
        }
        var pieces = told.putArray("pieces");
        for (var piece : Original.of(provenance).pieces()) {
            pieces.addObject()
                    .put("text", piece.text())
                    .put("step", piece.step())
                    .put("inserted", piece.inserted());
        }
        var edits = provenance.path("edits");
        told.put("editCount", edits.size());
        var listed = told.putArray("edits");
        for (var i = 0; i < Math.min(edits.size(), MOST_EDITS); i++) {
            listed.add(edits.get(i));
        }
        return told;
    }

    /** Leads to the page that explains, with this page in it. */
    Answer explain(String pageId) throws IOException, InterruptedException {
        return switch (provenances.find(pageId)) {
            case Lookup.Found(var provenance) -> explain(provenance);
            case Lookup.StillLooking looking ->
                Answer.problem(
                        503, looking.read() + " of " + looking.all() + " records were looked at so far: try again.");
            case Lookup.NotThere() -> Answer.problem(404, "The original of this page is not at hand.");
        };
    }

    private Answer explain(JsonNode provenance) throws IOException, InterruptedException {
        var page = Json.object()
                .put("url", provenance.path("url").asText())
                .put("contentType", isHtml(provenance) ? "text/html" : "text/plain")
                .put("body", Original.of(provenance).text());
        var request = HttpRequest.newBuilder(cleaner.resolve("/explain/pages"))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(Json.bytes(page)))
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != CREATED) {
            return Answer.problem(502, "clean-service does not take the page: it answers " + answer.statusCode() + ".");
        }
        var hash =
                Json.tryRead(answer.body()).orElseGet(Json::object).path("page").asText();
        return Answer.elsewhere(cleaner.resolve("/#page=" + hash).toString());
    }

    private static boolean isHtml(JsonNode provenance) {
        for (var edit : provenance.path("edits")) {
            if (edit.path("step").asText().startsWith(READING_HTML)) {
                return true;
            }
        }
        return false;
    }
}
