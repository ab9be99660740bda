package io.qingliu.clean.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.qingliu.clean.RandomText;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final int MANY = 100_000;
    private static final Cause MENU = new Cause("menu@1", "navigation");

    @Test
    void tellsRandomEditsInPlacesOfTheSource() {
        var random = new Random(11);
        RandomText.forEach(2_000, source -> {
            var recorder = new History.Recorder();
            var text = source;
            for (int pass = 0; pass < 5; pass++) {
                text = recorder.apply("step@" + pass, RandomChanges.of(text, random), text);
            }

            var trace = Trace.of(source).after(recorder.toHistory().edits());

            assertThat(trace.text()).isEqualTo(text);
            assertThat(FatesOf.text(source, trace.fates())).isEqualTo(text);
            assertThat(FatesOf.source(source, trace.fates())).isEqualTo(source);
        });
    }

    @Test
    void saysOfEachStretchWhatBecameOfIt() {
        var source = "首頁|開(kāi)放";
        var text = "首頁|開放";

        var trace = Trace.of(source)
                .after(List.of(new Edit("pinyin@1", 4, "(kāi)", "")))
                .then(List.of(new Deed.Labelled(new Span(0, 3), MENU)))
                .after(List.of(new Edit("menu@1", 0, "首頁|", "")))
                .then(Deed.of(
                        "simple@1",
                        Changes.of(text.substring(3)).replace(0, 2, "开放").toChanges()));

        assertThat(trace.text()).isEqualTo("开放");
        assertThat(trace.fates())
                .containsExactly(
                        new Fate(new Span(0, 3), "", List.of(MENU)),
                        new Fate(new Span(3, 4), "开", List.of(new Cause("simple@1", ""))),
                        new Fate(new Span(4, 9), "", List.of(new Cause("pinyin@1", ""))));
    }

    @Test
    void keepsApartWhatWasRepairedInsideOfWhatWent() {
        var trace = Trace.of("上&amp;下")
                .after(List.of(new Edit("entities@1", 1, "&amp;", "&"), new Edit("menu@1", 0, "上&下", "")));

        assertThat(trace.fates())
                .extracting(
                        Fate::span,
                        fate -> fate.causes().stream().map(Cause::step).toList())
                .containsExactly(
                        tuple(new Span(0, 1), List.of("menu@1")),
                        tuple(new Span(1, 6), List.of("entities@1", "menu@1")),
                        tuple(new Span(6, 7), List.of("menu@1")));
    }

    @Test
    void leavesALabelledStretchAsItWas() {
        var trace = Trace.of("来源:清河日报").then(List.of(new Deed.Labelled(new Span(3, 7), MENU)));

        assertThat(trace.fates()).containsExactly(new Fate(new Span(3, 7), "清河日报", List.of(MENU)));
    }

    @Test
    void standsWhatWasInsertedWhereItWasInserted() {
        var trace = Trace.of("上下").after(List.of(new Edit("lines@1", 1, "", "\n")));

        assertThat(trace.fates()).containsExactly(new Fate(new Span(1, 1), "\n", List.of(new Cause("lines@1", ""))));
    }

    @Test
    void takesManyEditsInManyPasses() {
        var trace = Trace.of("a(b)".repeat(MANY))
                .after(eachTakesAway("a", 4))
                .after(eachTakesAway("(", 3))
                .after(eachTakesAway("b", 2));

        assertThat(trace.text()).isEqualTo(")".repeat(MANY));
        assertThat(trace.fates()).hasSize(MANY * 3);
    }

    // Each one stands where those before it have moved it to.
    private static List<Edit> eachTakesAway(String first, int length) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> new Edit("take-" + length + "@1", i * (length - 1), first, ""))
                .toList();
    }
}
