package io.qingliu.index.bulk;

import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.bulk.Answer.Given;
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
import java.util.List;
import java.util.Optional;

/** Sends a batch until every change has its outcome. */
public final class BulkLoop {
    // No page has it: the SHA-256 of no known URL begins with 128 zero bits.
    private static final String ID_OF_NO_ARTICLE = "0".repeat(32);

    private final Bulk bulk;
    private final BulkSizes sizes;
    private final Holding holding;
    private final int triesOfUnknown;

    /**
     * A loop for one thread.
     *
     * @param triesOfUnknown how often a change is sent whose error is not known
     */
    public BulkLoop(Bulk bulk, BulkSizes sizes, Holding holding, int triesOfUnknown) {
        this.bulk = bulk;
        this.sizes = sizes;
        this.holding = holding;
        this.triesOfUnknown = triesOfUnknown;
    }

    /**
     * One outcome for each change, in their order. Takes as long as the cluster needs to come back.
     *
     * @throws Stopped if the service is to stop meanwhile
     */
    public List<Outcome> settle(List<Change> changes) {
        var contest = new Contest(changes);
        var unknown = new UnknownErrors(changes.size(), triesOfUnknown);
        while (contest.isOpen()) {
            var round = new Round(contest, unknown);
            sizes.split(contest.candidates(), contest.changes()).forEach(round::send);
            round.tryAgain.ifPresent(holding::hold);
        }
        return contest.outcomes();
    }

    /** Every candidate is sent once. What is to be tried again stays a candidate of the next round. */
    private final class Round {
        private final Contest contest;
        private final UnknownErrors unknown;
        private Optional<String> tryAgain = Optional.empty();
        private boolean nothingIsTaken;

        Round(Contest contest, UnknownErrors unknown) {
            this.contest = contest;
            this.unknown = unknown;
        }

        void send(List<Integer> positions) {
            if (nothingIsTaken) {
                return;
            }
            var changes = positions.stream().map(contest.changes()::get).toList();
            switch (ask(changes)) {
                case Items answer -> {
                    for (int i = 0; i < positions.size(); i++) {
                        judge(positions.get(i), answer.items().get(i));
                    }
                }
                case Refused answer when positions.size() == 1 -> convict(positions.getFirst(), answer.error());
                case Refused answer -> {
                    int half = positions.size() / 2;
                    send(positions.subList(0, half));
                    send(positions.subList(half, positions.size()));
                }
            }
        }

        private void judge(int position, ItemAnswer answer) {
            switch (answer) {
                case Written written -> settle(position, new Indexed());
                case Removed removed -> settle(position, new Deleted());
                case NotThere notThere -> settle(position, new Unchanged());
                case Failed failed -> {
                    var error = failed.error();
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
            }
        }

        /** A document is only to blame where the cluster takes something else from us. */
        private void convict(int position, String error) {
            var bucket = contest.changes().get(position).key().bucket();
            var harmless = new Change.Delete(new ArticleKey(bucket, ID_OF_NO_ARTICLE), 0);
            switch (ask(List.of(harmless))) {
                case Items taken -> settle(position, refused(error, error));
                case Refused refused -> {
                    nothingIsTaken = true;
                    tryAgain = Optional.of("every request is refused: " + refused.error());
                }
            }
        }

        private void settle(int position, Outcome outcome) {
            contest.settle(position, outcome);
            holding.release();
        }

        private DeadLettered refused(String description, String error) {
            return new DeadLettered(
                    Reason.DOCUMENT_REFUSED,
                    "Elasticsearch refused the document: " + description + ".",
                    Optional.of(error));
        }
    }

    private Given ask(List<Change> changes) {
        while (true) {
            switch (bulk.send(changes)) {
                case Unavailable answer -> holding.hold(answer.reason());
                case Given answer -> {
                    return answer;
                }
            }
        }
    }
}
