package io.qingliu.clean.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.quality.Shingles.Overlap;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void comparesRunsOfFourWordsWhateverMarksStandBetween() {
        var here = Shingles.of("The river path opens again, at last.");
        var there = Shingles.of("the river path: opens again at last");

        assertThat(here.with(there)).isEqualTo(new Overlap(3, 1, 1));
    }

    @Test
    void aTextOfFewerWordsIsOneRun() {
        assertThat(Shingles.of("River path").with(Shingles.of("River path"))).isEqualTo(new Overlap(1, 0, 0));
    }

    @Test
    void repeatedRunsCountAsOftenAsTheyStand() {
        assertThat(Shingles.of("a b c d. a b c d").with(Shingles.of("a b c d"))).isEqualTo(new Overlap(1, 4, 0));
    }

    @Test
    void nothingSharesNothing() {
        assertThat(Shingles.of("").with(Shingles.of("a b c d"))).isEqualTo(new Overlap(0, 0, 1));
    }
}
