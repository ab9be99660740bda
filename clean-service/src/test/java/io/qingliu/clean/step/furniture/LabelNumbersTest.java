package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelNumbersTest {
    private static final LabelNumbers STEP = new LabelNumbers();

    @Test
    void knowsCountersAndPageNumbers() {
        assertThat(Marking.by(STEP, "357", "- 2 -", "第3版", "< >"))
                .containsExactly("COUNTER 357", "PAGE_NUMBER - 2 -", "PAGE_NUMBER 第3版", "OTHER < >");
    }

    @Test
    void keepsLongNumbersAndWords() {
        assertThat(Marking.by(STEP, "13800000000", "APP", "三版头条")).isEmpty();
    }
}
