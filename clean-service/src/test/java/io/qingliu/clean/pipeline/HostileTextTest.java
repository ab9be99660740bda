package io.qingliu.clean.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.ProcessorTime;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.step.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two megabytes of one thing over and over: every step that reads text must stay linear. */
class HostileTextTest {
    private static final int BYTES = 2_000_000;

    // Of processor time, so that a busy machine does not fail the test; a quadratic step needs hours.
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final CleaningPipeline PIPELINE = StandardSteps.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "書(shu)",
                "書(shu) ",
                "書(shu)業(ye)",
                "書(shu))(",
                "書(ㄅ",
                "&",
                "&amp;amp;#8220;",
                "<",
                "<p ",
                "<a x=",
                "<a x='",
                "<a x=\"",
                "<!--",
                "<script>",
                "&lt;a x=",
                "[",
                "[](",
                "[](http://",
                "![a](/b)",
                "[[a](/b)](/c)",
                "**",
                "**清",
                "## ",
                "\n",
                "\n#",
                " ",
                "想 念",
                "想 念，家乡的饭菜很好吃",
                "?",
                "?睍",
                "?睍r",
                "\uFFFD",
                "浣犲ソ",
                "Ã¤",
                "â€œ",
                "ÖÐ",
                "а",
                "Сa",
                "⽤",
                "人ロ",
                "乾",
                "陳乾",
                "著",
                "全麵",
                "國",
                "1 月",
                "\u200B",
                "\uD83D\uDE00",
                "。\n"
            })
    void isReadInLinearTime(String unit) {
        var text = unit.repeat(BYTES / unit.getBytes(StandardCharsets.UTF_8).length);
        for (var step : PIPELINE.steps()) {
            switch (step) {
                case Step.Read read -> assertQuick(read, () -> read.reads(Format.TEXT) ? read.read(text) : text);
                case Step.Rewrite rewrite -> assertQuick(rewrite, () -> rewrite.rewrite(text));
                case Step.Convert convert -> {
                    assertQuick(convert, () -> convert.convert(text, Script.HANT));
                    assertQuick(convert, () -> convert.convert(text, Script.HANS));
                    assertQuick(convert, () -> PIPELINE.fold().apply(text));
                }
                default -> {} // these read lines, not text
            }
        }
    }

    private static void assertQuick(Step step, Supplier<Object> work) {
        var took = ProcessorTime.of(() -> assertThat(work.get()).isNotNull());

        assertThat(took).as(step.id()).isLessThan(LIMIT);
    }
}
