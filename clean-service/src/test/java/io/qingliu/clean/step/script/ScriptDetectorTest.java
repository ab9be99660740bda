package io.qingliu.clean.step.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Script;
import org.junit.jupiter.api.Test;

class ScriptDetectorTest {
    private static final ScriptDetector DETECTOR = ScriptDetector.load();

    @Test
    void tellsTheScriptsApart() {
        assertThat(DETECTOR.script("清河县经济发展很快，产业园区开工。")).isEqualTo(Script.HANS);
        assertThat(DETECTOR.script("清河縣經濟發展很快，產業園區開工。")).isEqualTo(Script.HANT);
        assertThat(DETECTOR.script("清河县经济发展很快。\n清河縣經濟發展很快。")).isEqualTo(Script.MIXED);
    }

    @Test
    void isSimplifiedWhereNothingSpeaksForEither() {
        assertThat(DETECTOR.script("")).isEqualTo(Script.HANS);
        assertThat(DETECTOR.script("小禾 2025 news")).isEqualTo(Script.HANS);
    }

    @Test
    void aQuotationDoesNotChangeTheScriptOfAPage() {
        assertThat(DETECTOR.script("陈列馆门口挂着“清河縣志”的匾额，记者说这里的历史从清代开始，两侧对联也还在，游客们争相观看。"))
                .isEqualTo(Script.HANS);
    }

    @Test
    void knowsTheWorkOfABadConverter() {
        assertThat(DETECTOR.evidence("全麵落實體係，曆史製度。").machineConverted()).isTrue();
        assertThat(DETECTOR.evidence("吃麵，關係，日曆，製造，下游。全面落實體系，歷史制度。").machineConverted())
                .isFalse();
    }
}
