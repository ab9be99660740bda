package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelColumnsTest {
    private static final LabelColumns STEP = new LabelColumns();

    @Test
    void knowsALabelOnALineOfItsOwn() {
        assertThat(Marking.by(STEP, "【新春走基层】")).containsExactly("COLUMN 【新春走基层】");
    }

    @Test
    void knowsALabelInFrontOfAParagraph() {
        assertThat(Marking.by(STEP, "【鄰里糾紛】清河縣東河村兩戶人家因院牆高低爭執多年，經村裏的調解員多次上門，雙方昨日握手言和，並簽下協議書，約定今後有事好好商量。"))
                .containsExactly("COLUMN 【鄰里糾紛】");
    }

    @Test
    void keepsALabelInFrontOfAHeadline() {
        assertThat(Marking.by(STEP, "【铭记历史】清河县图书室同日开放")).isEmpty();
    }
}
