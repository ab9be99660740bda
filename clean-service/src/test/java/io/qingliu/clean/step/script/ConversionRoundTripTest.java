package io.qingliu.clean.step.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Script;
import io.qingliu.clean.step.CleanPages;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Simplified text that a blind converter has made Traditional comes back, whichever characters it chose. */
class ConversionRoundTripTest {
    private static final int PAGES = 500;
    private static final double NEARLY_ALL = 0.999;
    private static final ScriptDetector DETECTOR = ScriptDetector.load();
    private static final ConvertToSimplified STEP = ConvertToSimplified.load(DETECTOR);

    @Test
    void restoresNearlyAllCharacters() {
        var pages = new CleanPages(new Random(8));
        long converted = 0;
        long wrong = 0;
        for (int i = 0; i < PAGES; i++) {
            var page = pages.page();
            var dirty = pages.convertedBlindly(page);
            var cleaned = STEP.convert(dirty, Script.HANT).applyTo(dirty);
            converted += differences(page, dirty);
            wrong += differences(page, cleaned);
        }

        assertThat(1 - wrong / (double) converted).isGreaterThanOrEqualTo(NEARLY_ALL);
    }

    @Test
    void findsTheScriptOfEachPage() {
        var pages = new CleanPages(new Random(9));
        for (int i = 0; i < PAGES; i++) {
            var page = pages.page();

            assertThat(DETECTOR.script(page)).isEqualTo(Script.HANS);
            assertThat(DETECTOR.script(pages.convertedBlindly(page))).isEqualTo(Script.HANT);
        }
    }

    @Test
    void leavesCleanPagesAlone() {
        var pages = new CleanPages(new Random(10));
        for (int i = 0; i < PAGES; i++) {
            assertThat(STEP.convert(pages.page(), Script.HANS).isEmpty()).isTrue();
        }
    }

    private static long differences(String one, String other) {
        assertThat(other).hasSameSizeAs(one);
        long differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
