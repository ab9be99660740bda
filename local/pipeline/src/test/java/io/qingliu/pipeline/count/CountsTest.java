package io.qingliu.pipeline.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.count.Counts.Clean;
import io.qingliu.pipeline.count.Counts.Index;
import io.qingliu.pipeline.count.Counts.Ingest;
import org.junit.jupiter.api.Test;

class CountsTest {
    /** Ten pages: one refused and one dead by ingest, of eight one each of the rest and four cleaned, nine articles. */
    private static final Counts BALANCED =
            new Counts(new Ingest(10, 8, 1, 1), new Clean(8, 4, 1, 1, 1, 1, 9), new Index(9, 5, 1, 1, 1, 1));

    @Test
    void findsNothingWrongWhereEverySumComesOut() {
        assertThat(BALANCED.imbalances()).isEmpty();
    }

    @Test
    void addsUpWhatBothServicesRefused() {
        assertThat(BALANCED.rejected()).isEqualTo(2);
        assertThat(BALANCED.deadLetteredPages()).isEqualTo(2);
    }

    @Test
    void saysWhichSumDoesNotComeOut() {
        var lost = new Counts(BALANCED.ingest(), new Clean(8, 3, 1, 1, 1, 1, 9), BALANCED.index());

        assertThat(lost.imbalances())
                .containsExactly(
                        "pages that clean accepted (8) are not cleaned + unchanged + superseded + rejected + dead-lettered (7)");
    }

    @Test
    void missesArticlesBetweenTheServices() {
        var lost = new Counts(BALANCED.ingest(), BALANCED.clean(), new Index(8, 4, 1, 1, 1, 1));

        assertThat(lost.imbalances()).containsExactly("articles that clean wrote (9) are not accepted by index (8)");
    }

    @Test
    void isSettledOnceAllThatWentInHasComeOut() {
        assertThat(BALANCED.settled(10)).isTrue();
        assertThat(BALANCED.settled(11)).isFalse();
    }

    @Test
    void countsFromAnEarlierMoment() {
        assertThat(BALANCED.since(BALANCED).index()).isEqualTo(new Index(0, 0, 0, 0, 0, 0));
        assertThat(BALANCED.since(new Counts(
                                new Ingest(4, 3, 1, 0), new Clean(3, 3, 0, 0, 0, 0, 3), new Index(3, 3, 0, 0, 0, 0)))
                        .ingest())
                .isEqualTo(new Ingest(6, 5, 0, 1));
    }
}
