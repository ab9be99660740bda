package io.qingliu.clean.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void equalBodiesAreAlikeWhateverTheirBlanks() {
        assertThat(Grams.of("清河县 图书室\n开放").f1(Grams.of("清河县图书室开\u3000放"))).isEqualTo(1);
    }

    @Test
    void countsSharedFourGramsAgainstBothLengths() {
        // 5 grams against 2, both of which are shared: 2 * 2 / (5 + 2)
        assertThat(Grams.of("一二三四五六七八").f1(Grams.of("一二三四五"))).isCloseTo(4.0 / 7, within(1e-9));
    }

    @Test
    void aMissedArticleAndAnInventedOneStandAlone() {
        var pairs = Matching.of(
                List.of(answer("县里新建三座图书室。"), answer("昨夜大雪封山,道路已恢复通行。")),
                List.of(answer("县里新建三座图书室。"), answer("本网站版权所有,未经许可不得转载。")));

        assertThat(pairs).extracting(Matching.Pair::likeness).containsExactly(1.0, 0.0, 0.0);
        assertThat(pairs.get(1).given()).isEmpty();
        assertThat(pairs.get(2).gold()).isEmpty();
    }

    private static Answer answer(String body) {
        return new Answer("", body, "", "", Map.of());
    }
}
