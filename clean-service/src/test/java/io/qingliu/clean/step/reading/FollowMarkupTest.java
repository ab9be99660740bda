package io.qingliu.clean.step.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Markup;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowMarkupTest {
    private static final String TEXT = "首页\n来源：清河日报\n新桥通车";
    private static final List<Markup> MARKUP = List.of(
            new Markup("li", 1, true, Optional.of(Role.NAVIGATION), true),
            new Markup("div", 0, true, Optional.of(Role.OTHER), false),
            new Markup("p", 0, true, Optional.empty(), true));

    @Test
    void marksFirstWhatLeavesNoDoubt() {
        assertThat(new FollowMarkup(true).label(sheet(MARKUP)))
                .containsExactly(new Mark(new Span(0, 2), Role.NAVIGATION));
    }

    @Test
    void marksThenWhatNoWordingHasClaimed() {
        assertThat(new FollowMarkup(false).label(sheet(MARKUP))).containsExactly(new Mark(new Span(3, 10), Role.OTHER));
    }

    @Test
    void saysNothingOfPlainText() {
        assertThat(new FollowMarkup(true).label(sheet(List.of()))).isEmpty();
        assertThat(new FollowMarkup(false).label(sheet(List.of()))).isEmpty();
    }

    private static Sheet sheet(List<Markup> markup) {
        var page = new Page("https://news.example.cn/1.html", Instant.EPOCH, Format.HTML, TEXT, Hints.NONE);
        return Sheet.of(page, TEXT, TEXT, markup, Metadata.NONE, Script.HANS);
    }
}
