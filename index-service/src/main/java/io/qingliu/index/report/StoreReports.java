package io.qingliu.index.report;

import io.qingliu.index.bulk.Answer;
import io.qingliu.index.bulk.Answer.Given;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.ErrorClass;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.bulk.ItemAnswer;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import io.qingliu.index.bulk.ItemAnswer.NotThere;
import io.qingliu.index.bulk.ItemAnswer.Removed;
import io.qingliu.index.bulk.ItemAnswer.Written;
import io.qingliu.index.bulk.ItemError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Stores reports until each is in the index or refused. Trouble with the cluster makes it wait. A report that is refused
 * makes no dead letter, which would be reported again.
 */
public final class StoreReports {
    private static final Logger LOG = Logger.getLogger(StoreReports.class);
    private static final int AT_ONCE = 200; // a report is a few hundred bytes, and 15 KB at most

    private final Bulk bulk;
    private final Holding holding;
    private final int triesOfUnknown;

    /** Sends reports to the cluster in one request. */
    @FunctionalInterface
    public interface Bulk {
        /** Never throws for what the cluster or the network may do. */
        Answer send(List<Report> reports);
    }

    /**
     * For one thread.
     *
     * @param triesOfUnknown how often a report is sent whose error is not known
     */
    public StoreReports(Bulk bulk, Holding holding, int triesOfUnknown) {
        this.bulk = bulk;
        this.holding = holding;
        this.triesOfUnknown = triesOfUnknown;
    }

    /**
     * One outcome for each report, in their order.
     *
     * @throws io.qingliu.index.bulk.Stopped if the service is to stop meanwhile
     */
    public List<ReportOutcome> store(List<Report> reports) {
        var work = new Work(reports);
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, reports.size());
            work.settle(IntStream.range(from, to).boxed().toList());
        }
        return List.of(work.outcomes);
    }

    private Given send(List<Report> reports) {
        while (true) {
            switch (bulk.send(reports)) {
                case Unavailable answer -> holding.hold(answer.reason());
                case Given answer -> {
                    return answer;
                }
            }
        }
    }

    /** What is to be done for one batch. */
    private final class Work {
        private final List<Report> reports;
        private final ReportOutcome[] outcomes;

        Work(List<Report> reports) {
            this.reports = reports;
            this.outcomes = new ReportOutcome[reports.size()];
        }

        void settle(List<Integer> positions) {
            var open = positions;
            for (int tries = 1; !open.isEmpty(); tries++) {
                open = settle(open, tries);
            }
            holding.release();
        }

        /** Sends reports once; returns the positions of those that are to be sent again. */
        private List<Integer> settle(List<Integer> positions, int tries) {
            switch (send(positions.stream().map(reports::get).toList())) {
                case Items answer -> {
                    return judge(positions, answer.items(), tries);
                }
                case Refused answer when positions.size() == 1 -> refuse(positions.getFirst(), answer.error());
                case Refused answer -> {
                    int half = positions.size() / 2;
                    settle(positions.subList(0, half));
                    settle(positions.subList(half, positions.size()));
                }
            }
            return List.of();
        }

        private List<Integer> judge(List<Integer> positions, List<ItemAnswer> answers, int tries) {
            var again = new ArrayList<Integer>();
            var reason = "";
            for (int i = 0; i < positions.size(); i++) {
                int position = positions.get(i);
                switch (answers.get(i)) {
                    case Failed failed
                    when isRefused(failed.error(), tries) ->
                        refuse(position, failed.error().describe());
                    case Failed failed -> {
                        reason = failed.error().describe();
                        again.add(position);
                    }
                    case Written written -> outcomes[position] = ReportOutcome.INDEXED;
                    case Removed removed -> throw new IllegalStateException("nothing was to be removed");
                    case NotThere notThere -> throw new IllegalStateException("nothing was to be removed");
                }
            }
            if (!again.isEmpty()) {
                holding.hold(reason);
            }
            return again;
        }

        private void refuse(int position, String error) {
            var report = reports.get(position);
            LOG.warnf(
                    "report is refused and left out report=%s index=%s reason=\"%s\"",
                    report.id(), report.index(), error);
            outcomes[position] = ReportOutcome.REFUSED;
        }
    }

    private boolean isRefused(ItemError error, int tries) {
        return switch (ErrorClass.of(error)) {
            case REFUSED -> true;
            case UNKNOWN -> tries >= triesOfUnknown;
            case SUPERSEDED, TRY_AGAIN -> false;
        };
    }
}
