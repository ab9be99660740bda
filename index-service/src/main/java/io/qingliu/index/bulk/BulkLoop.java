package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import io.qingliu.index.outcome.Outcome;
import java.util.List;

/** Sends a batch until every change has its outcome. */
public final class BulkLoop {
    private final PatientBulk bulk;
    private final BulkSizes sizes;
    private final Holding holding;
    private final int triesOfUnknown;

    /**
     * A loop for one thread.
     *
     * @param triesOfUnknown how often a change is sent whose error is not known
     */
    public BulkLoop(Bulk bulk, BulkSizes sizes, Holding holding, int triesOfUnknown) {
        this.bulk = new PatientBulk(bulk, holding);
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
            var round = new Round(bulk, contest, unknown, holding);
            sizes.split(contest.candidates(), contest.changes()).forEach(round::send);
            round.tryAgain().ifPresent(holding::hold);
        }
        return contest.outcomes();
    }
}
