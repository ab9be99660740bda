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
                text = recorder.apply("step@" + pass, randomChanges(text, random), text);
            }

            assertThat(recorder.toHistory().rebuild(text)).isEqualTo(original);
        });
    }

    @Test
    void refusesToRebuildFromAnotherText() {
        var history = new History(List.of(new Edit("step@1", 0, "旧", "新")));

        assertThatThrownBy(() -> history.rebuild("别的")).hasMessageContaining("step@1");
    }

    private static Changes randomChanges(String text, Random random) {
        var changes = Changes.of(text);
        int position = 0;
        while (position < text.length()) {
            int start = position + random.nextInt(5);
            int end = start + random.nextInt(4);
            if (end > text.length()) {
                break;
            }
            changes.replace(start, end, random.nextBoolean() ? "" : "新文");
            position = end;
        }
        return changes.toChanges();
    }
}
