package io.qingliu.clean.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.clean.RandomText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void undoingRandomEditsGivesTheOriginalBack() {
        var random = new Random(7);
        RandomText.forEach(500, original -> {
            var recorder = new History.Recorder();
            var text = original;
            for (int pass = 0; pass < 4; pass++) {
                text = recorder.apply("step@" + pass, RandomChanges.of(text, random), text);
            }

            assertThat(recorder.toHistory().rebuild(text)).isEqualTo(original);
        });
    }

    @Test
    void refusesToRebuildFromAnotherText() {
        var history = new History(List.of(new Edit("step@1", 0, "旧", "新")));

        assertThatThrownBy(() -> history.rebuild("别的")).hasMessageContaining("step@1");
    }
}
