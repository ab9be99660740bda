package io.qingliu.clean.step.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Step.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTextTest {
    @Test
    void makesEveryLineBreakALineFeed() {
        assertThat(read("一\r\n二\r三\u000B四\f五\u0085六\u2028七\u2029八")).isEqualTo("一\n二\n三\n四\n五\n六\n七\n八");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>林小禾说。</p><p>清河县</p>|`\n林小禾说。\n清河县\n`",
                "林小禾说。<br/><br/>清河县|`林小禾说。\n清河县`",
                "林<strong>小</strong>禾<a href=\"https://example.cn/?a=1&b=2\" target=_blank>说</a>|林小禾说",
                "林小禾 <b>说</b> <i>话</i>|林小禾 说 话",
                "<img src='a.png' alt=\"图\"/>林小禾<!-- 注 -->说|林小禾说",
                "<script type=\"text/javascript\">var a = '<p>';</script>林小禾说<br>|`\n林小禾说\n`",
                "&lt;p&gt;林小禾说&lt;/p&gt;|`\n林小禾说\n`",
                "<P CLASS=lead>林小禾说</P>|`\n林小禾说\n`",
            })
    void takesTagsOutOfTheTextAndEndsLinesWithBlocks(String text, String lines) {
        assertThat(read(text).replaceAll("\n+", "\n")).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<b，b>c",
                "《清河》<清河>",
                "使用<strong>标签",
                "x<p and q>y<br",
                "<未闭合",
                "<!-- 未闭合",
                "<script>未闭合",
                "1<2</3>",
            })
    void leavesWhatIsNoTag(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    private static String read(String text) {
        return switch (new ReadText().read(text)) {
            case Reading.Text read -> read.changes().applyTo(text);
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }
}
