package io.qingliu.index.bulk;

import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Outcome.Superseded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the outcomes of a batch. Of several changes to one article only the newest is a candidate; the older ones are
 * superseded once it is settled. Where it goes to the dead letters, the next newest takes its place, so that one bad
 * version does not cost the index the good one before it.
 */
final class Contest {
    private final List<Change> changes;
    private final Map<ArticleKey, Deque<Integer>> newestFirst = new HashMap<>();
    private final List<Optional<Outcome>> outcomes;

    Contest(List<Change> changes) {
        this.changes = List.copyOf(changes);
        this.outcomes = new ArrayList<>(changes.size());
        var rivals = new HashMap<ArticleKey, List<Integer>>();
        for (int position = 0; position < changes.size(); position++) {
            outcomes.add(Optional.empty());
            rivals.computeIfAbsent(changes.get(position).key(), key -> new ArrayList<>(1))
                    .add(position);
        }
        // Of equal versions the later one counts, as it would if each were sent by itself.
        var newest = Comparator.<Integer>comparingLong(
                        position -> changes.get(position).version())
                .thenComparing(Comparator.naturalOrder())
                .reversed();
        rivals.forEach((key, positions) -> {
            positions.sort(newest);
            newestFirst.put(key, new ArrayDeque<>(positions));
        });
    }

    List<Change> changes() {
        return changes;
    }

    boolean isOpen() {
        return !newestFirst.isEmpty();
    }

    /** Positions of the changes that are to be sent, in the order of the batch. */
    List<Integer> candidates() {
        return newestFirst.values().stream().map(Deque::element).sorted().toList();
    }

    /** Gives a candidate its outcome. */
    void settle(int position, Outcome outcome) {
        var key = changes.get(position).key();
        var rivals = newestFirst.get(key);
        if (rivals == null || rivals.element() != position) {
            throw new IllegalStateException("position " + position + " is no candidate");
        }
        outcomes.set(rivals.remove(), Optional.of(outcome));
        if (!(outcome instanceof DeadLettered)) {
            rivals.forEach(older -> outcomes.set(older, Optional.of(new Superseded())));
            rivals.clear();
        }
        if (rivals.isEmpty()) {
            newestFirst.remove(key);
        }
    }

    /**
     * One outcome for each change, in the order of the batch.
     *
     * @throws java.util.NoSuchElementException while the contest is open
     */
    List<Outcome> outcomes() {
        return outcomes.stream().map(Optional::orElseThrow).toList();
    }
}
