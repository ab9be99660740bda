package io.qingliu.clean.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.FatesOf;
import io.qingliu.clean.text.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every step keeps. A new step is covered the moment it joins the list. */
class StepLawsTest {
    private static final CleaningPipeline PIPELINE = StandardSteps.load();

    static Stream<Step.Rewrite> rewrites() {
        return PIPELINE.steps().stream().filter(Step.Rewrite.class::isInstance).map(Step.Rewrite.class::cast);
    }

    static Stream<Step> steps() {
        return PIPELINE.steps().stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void hasAVersionedName(Step step) {
        assertThat(step.id()).matches("[a-z0-9]+(-[a-z0-9]+)*@[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("rewrites")
    void rewritingTwiceChangesNothingMore(Step.Rewrite step) {
        RandomText.forEach(2_000, text -> {
            var once = step.rewrite(text).applyTo(text);

            assertThat(step.rewrite(once).applyTo(once)).isEqualTo(once);
        });
    }

    @ParameterizedTest
    @MethodSource("rewrites")
    void rewritingKeepsLinesAndSurrogatePairs(Step.Rewrite step) {
        RandomText.forEach(2_000, text -> {
            var once = step.rewrite(text).applyTo(text);

            assertThat(once.chars().filter(c -> c == '\n').count())
                    .isEqualTo(text.chars().filter(c -> c == '\n').count());
            assertThat(loneSurrogates(once)).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void thePageCanBeRebuiltFromWhatIsKept(Format format) {
        RandomText.forEach(2_000, text -> {
            switch (PIPELINE.clean(page(text, format))) {
                case Outcome.Cleaned cleaned ->
                    assertThat(cleaned.provenance().rebuild()).isEqualTo(text);
                case Outcome.Rejected rejected ->
                    assertThat(rejected.refusal().message()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void marksTellWhatBecameOfThePage(Format format) {
        RandomText.forEach(2_000, text -> {
            var seen = new Seen();
            var outcome = PIPELINE.clean(page(text, format), seen);

            var fates = seen.trace().fates();
            assertThat(FatesOf.source(text, fates)).isEqualTo(text);
            assertThat(FatesOf.text(text, fates)).isEqualTo(seen.trace().text());
            if (outcome instanceof Outcome.Cleaned cleaned) {
                assertThat(linesOfBodies(cleaned))
                        .allSatisfy(line -> assertThat(seen.trace().text()).contains(line));
            }
        });
    }

    // The halves of a page jump stand apart, so a body is looked for line by line.
    private static List<String> linesOfBodies(Outcome.Cleaned cleaned) {
        return cleaned.articles().stream()
                .filter(article -> article.draft().parts().stream().noneMatch(Part::joined))
                .flatMap(article -> article.body().lines())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aPageCanBeCleanedWithoutAStep(Step step) {
        var name = step.id().substring(0, step.id().indexOf('@'));
        var without = PIPELINE.without(Set.of(name));
        RandomText.forEach(100, text -> {
            if (without.clean(page(text, Format.TEXT)) instanceof Outcome.Cleaned cleaned) {
                assertThat(cleaned.provenance().rebuild()).isEqualTo(text);
            }
        });
    }

    private static final class Seen implements Witness {
        private Trace trace = Trace.of("");

        @Override
        public void after(String step, String text) {}

        @Override
        public void atTheEnd(Supplier<Trace> made) {
            trace = made.get();
        }

        Trace trace() {
            return trace;
        }
    }

    private static Page page(String text, Format format) {
        return new Page("https://news.example.cn/1.html", Instant.EPOCH, format, text, Hints.NONE);
    }

    private static long loneSurrogates(String text) {
        return text.codePoints()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .count();
    }
}
