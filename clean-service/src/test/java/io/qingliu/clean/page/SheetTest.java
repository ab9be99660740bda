package io.qingliu.clean.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.clean.text.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void saysWhatIsStillUnclaimed() {
        var sheet = sheet("本报讯 清河涨水 （下转三版）", "本报讯 清河涨水 （下转三版）")
                .with(List.of(mark(0, 3, Role.DATELINE), mark(9, 15, Role.JUMP)), "step@1");

        assertThat(sheet.unclaimed(new Span(0, 15))).containsExactly(new Span(4, 8));
    }

    @Test
    void aLineIsReadInBothScripts() {
        var line = sheet("　圖書館開放", "　图书馆开放").lines().getFirst();

        assertThat(line.text()).isEqualTo("圖書館開放");
        assertThat(line.folded()).isEqualTo("图书馆开放");
    }

    @Test
    void refusesAFoldedTextOfAnotherLength() {
        assertThatThrownBy(() -> sheet("圖書館", "图书")).hasMessageContaining("3 became 2");
    }

    private static Sheet sheet(String text, String folded) {
        var page = new Page("https://news.example.cn/1.html", Instant.EPOCH, Format.TEXT, text, Hints.NONE);
        return Sheet.of(page, text, folded, List.of(), Metadata.NONE, Script.HANT);
    }

    private static Mark mark(int start, int end, Role role) {
        return new Mark(new Span(start, end), role);
    }
}
