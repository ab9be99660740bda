package io.qingliu.index.bulk;

import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import io.qingliu.index.bulk.ItemAnswer.NotThere;
import io.qingliu.index.bulk.ItemAnswer.Removed;
import io.qingliu.index.bulk.ItemAnswer.Written;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Outcome.Deleted;
import io.qingliu.index.outcome.Outcome.Indexed;
import io.qingliu.index.outcome.Outcome.Superseded;
import io.qingliu.index.outcome.Outcome.Unchanged;
import io.qingliu.index.outcome.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Sends every candidate of a contest once. What is to be tried again stays a candidate for the next round. */
final class Round {
    // No page has it: the SHA-256 of no known URL begins with 128 zero bits.
    private static final String ID_OF_NO_ARTICLE = "0".repeat(32);

    private final Bulk bulk;
    private final Pace pace;
    private final Contest contest;
    private final UnknownErrors unknown;
    private final Holding holding;
    private Optional<String> tryAgain = Optional.empty();
    private boolean nothingIsTaken;

    Round(Bulk bulk, Pace pace, Contest contest, UnknownErrors unknown, Holding holding) {
        this.bulk = bulk;
        this.pace = pace;
        this.contest = contest;
        this.unknown = unknown;
        this.holding = holding;
    }

    /** Why some candidates are to be sent again, after a while. */
    Optional<String> tryAgain() {
        return tryAgain;
    }

    /** Sends the changes at these positions in requests as large as may be; what spoils one is found by halving it. */
    void send(List<Integer> positions) {
        var pending = new ArrayDeque<List<Integer>>();
        pending.push(positions);
        while (!pending.isEmpty() && !nothingIsTaken) {
            var next = pending.pop();
            int fitting = pace.sizes().fitting(next, contest.changes());
            if (fitting < next.size()) {
                pending.push(next.subList(fitting, next.size()));
            }
            send(next.subList(0, fitting), pending);
        }
    }

    // What is to be sent again, whole or in halves, comes first of what is pending.
    private void send(List<Integer> request, Deque<List<Integer>> pending) {
        switch (bulk.send(request.stream().map(contest.changes()::get).toList())) {
            case Unavailable answer -> {
                holding.hold(answer.reason());
                pending.push(request);
            }
            case Items answer -> {
                for (int i = 0; i < request.size(); i++) {
                    judge(request.get(i), answer.items().get(i));
                }
            }
            case Refused answer when request.size() == 1 -> convict(request.getFirst(), answer.error());
            case Refused answer -> {
                int half = request.size() / 2;
                pending.push(request.subList(half, request.size()));
                pending.push(request.subList(0, half));
            }
        }
    }

    /** A document is only to blame where the cluster takes something else from us. */
    private void convict(int position, String error) {
        var bucket = contest.changes().get(position).key().bucket();
        var harmless = new Change.Delete(new ArticleKey(bucket, ID_OF_NO_ARTICLE), 0);
        switch (new PatientBulk(bulk, holding).send(List.of(harmless))) {
            case Items taken -> settle(position, refused(error, error));
            case Refused refused -> {
                nothingIsTaken = true;
                tryAgain = Optional.of("every request is refused: " + refused.error());
            }
        }
    }

    private void judge(int position, ItemAnswer answer) {
        switch (answer) {
            case Written written -> settle(position, new Indexed());
            case Removed removed -> settle(position, new Deleted());
            case NotThere notThere -> settle(position, new Unchanged());
            case Failed failed -> judge(position, failed.error());
        }
    }

    private void judge(int position, ItemError error) {
        switch (ErrorClass.of(error)) {
            case SUPERSEDED -> settle(position, new Superseded());
            case REFUSED -> settle(position, refused(error.describe(), error.type()));
            case TRY_AGAIN -> tryAgain = Optional.of(error.describe());
            case UNKNOWN -> {
                if (unknown.isLast(position)) {
                    settle(position, unknown.outcome(error));
                } else {
                    tryAgain = Optional.of(error.describe());
                }
            }
        }
    }

    private void settle(int position, Outcome outcome) {
        contest.settle(position, outcome);
        holding.release();
    }

    private static DeadLettered refused(String description, String error) {
        return new DeadLettered(
                Reason.DOCUMENT_REFUSED,
                "Elasticsearch refused the document: " + description + ".",
                Optional.of(error));
    }
}
