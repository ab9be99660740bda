package io.qingliu.index.bulk;

import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import io.qingliu.index.bulk.ItemAnswer.NotThere;
import io.qingliu.index.bulk.ItemAnswer.Removed;
import io.qingliu.index.bulk.ItemAnswer.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A cluster in memory: versions as Elasticsearch has them with external_gte, troubles as a test wants them. */
final class FakeCluster implements Bulk {
    /** Every request that came, troubles included. */
    final List<List<Change>> requests = new ArrayList<>();

    final Map<ArticleKey, Long> versions = new HashMap<>();
    final Set<ArticleKey> documents = new HashSet<>();

    /** Answers that are given instead of the next ones. */
    final Deque<Answer> instead = new ArrayDeque<>();

    /** A request that holds one of these is refused as a whole. */
    final Set<String> poison = new HashSet<>();

    /** Errors of single documents. */
    Function<Change, Optional<ItemError>> errors = change -> Optional.empty();

    @Override
    public Answer send(List<Change> changes) {
        requests.add(List.copyOf(changes));
        if (!instead.isEmpty()) {
            return instead.remove();
        }
        if (changes.stream().anyMatch(change -> poison.contains(change.key().id()))) {
            return new Refused("status 400");
        }
        return new Items(changes.stream().map(this::apply).toList());
    }

    private ItemAnswer apply(Change change) {
        var error = errors.apply(change);
        if (error.isPresent()) {
            return new Failed(error.get());
        }
        if (versions.getOrDefault(change.key(), -1L) > change.version()) {
            return new Failed(error(409, "version_conflict_engine_exception"));
        }
        versions.put(change.key(), change.version());
        return switch (change) {
            case Change.Write write -> {
                documents.add(write.key());
                yield new Written();
            }
            case Change.Delete delete -> documents.remove(delete.key()) ? new Removed() : new NotThere();
        };
    }

    static ItemError error(int status, String type) {
        return new ItemError(status, type, List.of(), Optional.empty());
    }
}
