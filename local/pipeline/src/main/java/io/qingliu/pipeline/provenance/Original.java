package io.qingliu.pipeline.provenance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page as it was before anything was done to it, with marks for what was done: the edits undone from the last to the first.
 * Where an earlier edit has taken up the text of a later one, as the reading of HTML does, the mark of the earlier one stays.
 *
 * @param pieces put together they are the page, in its order
 */
public record Original(List<Piece> pieces) {
    /**
     * A stretch of the page.
     *
     * @param step that has changed it; empty where none has
     * @param inserted what the step has put in its place
     */
    public record Piece(String text, String step, String inserted) {}

    public Original {
        pieces = List.copyOf(pieces);
    }

    /**
     * The original of a record of provenance.
     *
     * @throws IllegalArgumentException where an edit does not fit the text that the later ones leave
     */
    public static Original of(JsonNode provenance) {
        var undoing = new Undoing(provenance.path("text").asText());
        var edits = new ArrayList<JsonNode>();
        provenance.path("edits").forEach(edits::add);
        for (var edit : edits.reversed()) {
            undoing.undo(
                    edit.path("step").asText(),
                    edit.path("offset").asInt(),
                    edit.path("removed").asText(),
                    edit.path("inserted").asText());
        }
        return new Original(undoing.pieces());
    }

    /** The page, character for character. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
