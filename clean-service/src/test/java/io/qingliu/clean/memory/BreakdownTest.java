package io.qingliu.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.jumps.LabelJumps;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    @Test
    void namesTheStepThatBroke() {
        var breakdown = Breakdown.of(failure(() -> new LabelJumps().label(noSheet())));

        assertThat(breakdown.exception()).isEqualTo("NullPointerException");
        assertThat(breakdown.step()).contains("LabelJumps");
        assertThat(breakdown.place()).startsWith("LabelJumps.java:");
    }

    @Test
    void neverQuotesTheException() {
        var breakdown = Breakdown.of(failure(() -> Integer.parseInt("清河县")));

        assertThat(breakdown.step()).isEmpty();
        assertThat(breakdown.sentence()).contains("NumberFormatException").doesNotContain("清河县");
    }

    private static Throwable failure(Runnable broken) {
        try {
            broken.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("did not break");
    }

    @SuppressWarnings("NullAway") // a bug is what this test needs
    private static Sheet noSheet() {
        return null;
    }
}
