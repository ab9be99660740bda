package io.qingliu.index.cluster;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import io.qingliu.index.bulk.ItemAnswer;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import io.qingliu.index.bulk.ItemAnswer.NotThere;
import io.qingliu.index.bulk.ItemAnswer.Removed;
import io.qingliu.index.bulk.ItemAnswer.Written;
import io.qingliu.index.bulk.ItemError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what Elasticsearch says of one item. Of its sentences, which quote the document, only a field's name is kept. */
final class ItemAnswers {
    private static final Pattern FIELD = Pattern.compile("field \\[([A-Za-z]{1,40}(?:\\.[A-Za-z]{1,40}){0,3})]");

    private ItemAnswers() {}

    static ItemAnswer of(BulkResponseItem item) {
        var error = item.error();
        if (error != null) {
            return new Failed(error(item.status(), error));
        }
        return switch (Objects.requireNonNullElse(item.result(), "")) {
            case "created", "updated" -> new Written();
            case "deleted" -> new Removed();
            case "not_found" -> new NotThere();
            default -> new Failed(new ItemError(item.status(), "no_result", List.of(), Optional.empty()));
        };
    }

    private static ItemError error(int status, ErrorCause error) {
        var causes = new ArrayList<String>();
        for (@Nullable ErrorCause cause = error.causedBy(); cause != null; cause = cause.causedBy()) {
            causes.add(type(cause));
        }
        return new ItemError(status, type(error), causes, field(error.reason()));
    }

    private static String type(ErrorCause error) {
        return Objects.requireNonNullElse(error.type(), "unnamed_error");
    }

    private static Optional<String> field(@Nullable String reason) {
        if (reason == null) {
            return Optional.empty();
        }
        var matcher = FIELD.matcher(reason);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
