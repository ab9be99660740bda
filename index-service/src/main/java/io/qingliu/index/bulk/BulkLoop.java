package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import io.qingliu.index.outcome.Outcome;
import java.util.List;

/** Sends a batch until every change has its outcome. */
public final class BulkLoop {
    private final Bulk bulk;
    private final Pace pace;
    private final Holding holding;
    private final int triesOfUnknown;

    /**
     * A loop for one thread.
     *
     * @param triesOfUnknown how often a change is sent whose error is not known
     */
    public BulkLoop(Bulk bulk, Pace pace, Holding holding, int triesOfUnknown) {
        this.bulk = pace.over(bulk);
        this.pace = pace;
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
            var round = new Round(bulk, pace, contest, unknown, holding);
            round.send(contest.candidates());
            round.tryAgain().ifPresent(holding::hold);
        }
        return contest.outcomes();
    }
}
