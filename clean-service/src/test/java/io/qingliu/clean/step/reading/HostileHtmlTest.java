package io.qingliu.clean.step.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.ProcessorTime;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break a reader: each is refused, or read in bounded time. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileHtmlTest {
    private static final int LENGTH = 2_000_000;
    // Of this thread alone, so that a busy machine makes no difference; the work itself takes a second at most.
    private static final Duration MOST_WORK = Duration.ofSeconds(6);

    private static Reading read(String source) {
        var readings = new ArrayList<Reading>();
        assertThat(ProcessorTime.of(() -> readings.add(new ReadHtml().read(source))))
                .isLessThan(MOST_WORK);
        return readings.getFirst();
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("fifty million characters of nesting", "<div>".repeat(10_000_000)),
                Arguments.of("more tags than a page has", "<b>".repeat(300_000)),
                Arguments.of("a million siblings", "<p>文</p>".repeat(1_000_000)),
                Arguments.of("twenty million characters in one line", "文".repeat(20_000_000)),
                Arguments.of("more attributes than a page has", ("<p" + " a".repeat(500) + ">").repeat(2_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tooMuch(String name, String source) {
        var reading = read(source);

        assertThat(reading).isEqualTo(new Reading.Unreadable(Refusal.TOO_COMPLEX));
    }

    static Stream<Arguments> repetitions() {
        return Stream.of(
                        "<div>文",
                        "<b>x",
                        "<b><p>x",
                        "<a href=x>y",
                        "<a href=http://x.example/><p>文",
                        "<table><tr><td>x",
                        "<ul><li>x",
                        "文<br>",
                        "<font color=a>x",
                        "<p class='share-a b-c'>文字，",
                        "<img alt=文>",
                        "<h1>清河</h1>",
                        "<p>三月八日上午，清河新桥正式通车。大桥全长一千二百米，双向四车道。</p>",
                        "<div class=author>林",
                        "<aside><p>文字，文字，文字，文字。",
                        "<a href=x><table><tr><td>文",
                        "<div><h3><a href=/1>x</a></h3><p>y...</p></div><div>",
                        "<p align=center><img src=a><p align=center>文",
                        "<time datetime=2025-03-08>",
                        "<p title='",
                        "<a href=\"",
                        "&amp;amp;amp;&#x10FFFF;",
                        "&amp;&lt;&#8220;",
                        "&",
                        "文字，",
                        "<script type=application/ld+json>{</script>",
                        "<meta name=a content=b>")
                .map(piece -> Arguments.of(piece, repeat(piece)));
    }

    // As often as the bounds allow, so that the work is done and not refused.
    private static String repeat(String piece) {
        long tags = piece.chars().filter(c -> c == '<').count();
        return "<title>清河</title>"
                + piece.repeat((int) (tags == 0 ? LENGTH / piece.length() : Math.min(LENGTH, 190_000 / tags)));
    }

    @ParameterizedTest(name = "{0} again and again")
    @MethodSource
    void repetitions(String piece, String source) {
        var reading = read(source);

        assertThat(reading).isInstanceOf(Reading.Text.class);
    }

    static Stream<Arguments> singles() {
        var attributes =
                IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "=b").collect(Collectors.joining(" "));
        return Stream.of(
                Arguments.of("a hundred thousand attributes", "<div " + attributes + ">文"),
                Arguments.of("a class of a million names", "<div class='" + "share-x ".repeat(LENGTH / 8) + "'>文"),
                Arguments.of("a style without end", "<div style='" + "display:x;".repeat(LENGTH / 10) + "'>文"),
                Arguments.of("a script with tags", "<script>" + "<div>".repeat(100_000)),
                Arguments.of("an open comment", "<!--" + "-".repeat(LENGTH)),
                Arguments.of("a title of a million pieces", "<title>" + "a_b | ".repeat(LENGTH / 6) + "</title>"),
                Arguments.of(
                        "a payload without end",
                        "<script>window.a={" + "\"content\":{\"text\":[\"".repeat(LENGTH / 20) + "</script>"),
                Arguments.of("a payload of escapes", "<script>%7B" + "%22%7B".repeat(LENGTH / 6) + "</script>"),
                Arguments.of("preformatted lines", "<pre>" + "文\n".repeat(LENGTH / 2)),
                Arguments.of(
                        "deep structured data", "<script type=application/ld+json>" + "[".repeat(LENGTH) + "</script>"),
                Arguments.of(
                        "a stated body of two million characters",
                        "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
                                + "文字，".repeat(LENGTH / 3) + "\"}</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void singles(String name, String source) {
        var reading = read(source);

        assertThat(reading).isInstanceOf(Reading.Text.class);
    }
}
