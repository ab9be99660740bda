package io.qingliu.clean.step.jumps;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelJumpsTest {
    private static final LabelJumps STEP = new LabelJumps();

    @Test
    void takesJumpsInBrackets() {
        assertThat(Marking.by(STEP, "推动发展。 (下轉第三版)", "（上接A1版）要继续推进")).containsExactly("JUMP (下轉第三版)", "JUMP （上接A1版）");
    }

    @Test
    void takesABareJumpAtTheEnd() {
        assertThat(Marking.by(STEP, "推动发展。下转4版")).containsExactly("JUMP 下转4版");
    }

    @Test
    void keepsJumpsInASentence() {
        assertThat(Marking.by(STEP, "编辑说，这篇文章从一版下转4版，读者找了很久。")).isEmpty();
    }
}
