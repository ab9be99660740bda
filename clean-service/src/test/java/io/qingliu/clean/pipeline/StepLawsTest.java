package io.qingliu.clean.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.step.Step;
import java.time.Instant;
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

    private static Page page(String text, Format format) {
        return new Page("https://news.example.cn/1.html", Instant.EPOCH, format, text, Hints.NONE);
    }

    private static long loneSurrogates(String text) {
        return text.codePoints()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .count();
    }
}
