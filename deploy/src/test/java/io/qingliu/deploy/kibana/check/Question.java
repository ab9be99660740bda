package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.deploy.kibana.index.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What one panel asks Elasticsearch, for all time.
 *
 * @param asker dashboard and panel
 * @param indices title of the data view
 * @param search body of the search
 * @param columns fields of which each has to have a value in one of the documents at least
 */
public record Question(String asker, String indices, ObjectNode search, List<Use> uses, List<String> columns) {
    public Question {
        uses = List.copyOf(uses);
        columns = List.copyOf(columns);
    }

    /** What is wrong with the fields, a sentence each. */
    public List<String> faults(Templates templates) {
        var index = templates.seenBy(indices);
        return uses.stream()
                .map(use -> use.faultIn(index))
                .flatMap(Optional::stream)
                .map(fault -> asker + ": " + fault)
                .toList();
    }

    /** What is missing in the answer; empty if there is something to show everywhere. */
    public List<String> missing(JsonNode answer) {
        var missing = new ArrayList<String>();
        if (answer.at("/hits/total/value").asLong() == 0) {
            missing.add(asker + ": no documents");
        }
        var unseen = new HashSet<>(columns);
        answer.at("/hits/hits").forEach(hit -> hit.path("fields").fieldNames().forEachRemaining(unseen::remove));
        unseen.forEach(column -> missing.add(asker + ": no value of " + column));
        if (search.has("aggs") && !isAnswered(answer.path("aggregations"))) {
            missing.add(asker + ": no figures");
        }
        return missing;
    }

    /** Whether one path at least leads through buckets with documents to figures that have a value. */
    private static boolean isAnswered(JsonNode aggregations) {
        return aggregations.valueStream().allMatch(Question::isFilled);
    }

    private static boolean isFilled(JsonNode aggregation) {
        if (aggregation.has("buckets")) {
            return aggregation
                    .path("buckets")
                    .valueStream()
                    .anyMatch(bucket -> bucket.path("doc_count").asLong() > 0
                            && bucket.valueStream().filter(JsonNode::isObject).allMatch(Question::isFilled));
        }
        if (aggregation.has("values")) {
            return aggregation.path("values").valueStream().anyMatch(JsonNode::isNumber);
        }
        if (aggregation.has("location")) {
            return true;
        }
        return aggregation.path("value").asDouble(0) > 0;
    }
}
