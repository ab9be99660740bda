package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelInlineLinksTest {
    private static final LabelInlineLinks STEP = new LabelInlineLinks();

    @Test
    void takesABracketOfLinksAndItsBlank() {
        assertThat(Marking.by(STEP, "东河公司(微博) 在清河开设图书室")).containsExactly("OTHER (微博) ");
    }

    @Test
    void takesACodeWithWordsOfLinks() {
        assertThat(Marking.by(STEP, "清河股份(600000,股吧)今日上涨")).containsExactly("OTHER (600000,股吧)");
    }

    @Test
    void keepsOtherBrackets() {
        assertThat(Marking.by(STEP, "清河县（河北）和股份（600000.SH）以及人工智能（AI）")).isEmpty();
    }
}
