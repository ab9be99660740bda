package io.qingliu.clean.step.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelStampsTest {
    private static final LabelStamps STEP = new LabelStamps();

    @Test
    void takesTheStampBehindASentence() {
        assertThat(Marking.by(STEP, "並延長開放的時間。」1140306")).containsExactly("DATE 1140306");
    }

    @Test
    void keepsOtherNumbers() {
        assertThat(Marking.by(STEP, "編號是1140306", "並延長開放的時間。」2140306")).isEmpty();
    }
}
