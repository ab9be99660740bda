package io.qingliu.clean.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.clean.RandomText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final String PAGE = """
            <html><head><title>图书室_清河网</title><script>if (a<b) alert("图书室")</script></head>
            <body><p>昨天,三座<b>图书室</b>同日开放。</p>
            <p>&emsp;读者很多&mdash;&mdash;都是居民。</p></body></html>""";
    private static final String TEXT = "昨天,三座图书室同日开放。\n读者很多——都是居民。";

    @Test
    void tellsWhatWasTakenAwayBetweenTheCharactersThatStayed() {
        var changes = Alignment.of(PAGE, TEXT);

        assertThat(new Changes(changes).applyTo(PAGE)).isEqualTo(TEXT);
        assertThat(changes)
                .extracting(change -> change.span().of(PAGE), Changes.Change::replacement)
                .contains(
                        tuple("<b>", ""),
                        tuple("</b>", ""),
                        tuple("<p>&emsp;", ""),
                        tuple("&mdash;&mdash;", "——"),
                        tuple("</p></body></html>", ""));
    }

    @Test
    void alwaysGivesTheText() {
        var random = new Random(5);
        RandomText.forEach(2_000, page -> {
            var text = RandomChanges.of(page, random).applyTo(page);

            assertThat(new Changes(Alignment.of(page, text)).applyTo(page)).isEqualTo(text);
        });
    }

    @Test
    void isOneChangeWhereNothingIsFoundAgain() {
        assertThat(Alignment.of("ä¸­å›½æ–°é—»", "中国新闻")).hasSize(1);
    }

    @Test
    void doesNotSearchForeverForWhatIsNotThere() {
        var page = "<p>甲乙丙".repeat(100_000);
        var text = "甲乙丙\n甲乙丁戊己\n".repeat(50_000);

        assertThat(new Changes(Alignment.of(page, text)).applyTo(page)).isEqualTo(text);
    }
}
