package io.qingliu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.count.Counts;
import io.qingliu.pipeline.input.Found;
import io.qingliu.pipeline.outcome.Ledger;
import io.qingliu.pipeline.outcome.Outcome;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class RoundTableTest {
    private static final Counts NOTHING = new Counts(
            new Counts.Ingest(0, 0, 0, 0), new Counts.Clean(0, 0, 0, 0, 0, 0, 0), new Counts.Index(0, 0, 0, 0, 0, 0));

    @Test
    void saysNothingOfRowsThatAreAllShown() {
        assertThat(RoundTable.leftOut(round(60, 60))).isEmpty();
    }

    @Test
    void saysHowManyRowsItLeavesOut() {
        assertThat(RoundTable.leftOut(round(2_061, 3)))
                .contains("(2,001 more pages and 0 more skipped files are not shown)");
        assertThat(RoundTable.leftOut(round(3, 61))).contains("(0 more pages and 1 more skipped files are not shown)");
    }

    private static Round round(int pages, int skipped) {
        return new Round(
                Collections.nCopies(pages, new Ledger.Entry("a.txt", new Outcome.NothingNew())),
                Collections.nCopies(skipped, new Found.Skipped("b.pdf", "not a kind of file that holds pages")),
                NOTHING,
                Duration.ZERO);
    }
}
