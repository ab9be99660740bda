package io.qingliu.clean.step.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertToSimplifiedTest {
    private static final ScriptDetector DETECTOR = ScriptDetector.load();
    private static final ConvertToSimplified STEP = ConvertToSimplified.load(DETECTOR);

    @ParameterizedTest
    @CsvSource({
        "隨著經濟發展,随着经济发展",
        "他著名的著作，看著作業，討論著原著,他著名的著作，看着作业，讨论着原著",
        "沉著應對，執著追求，著力打造,沉着应对，执着追求，着力打造",
        "為什麼要瞭解，站在瞭望台上一目瞭然,为什么要了解，站在瞭望台上一目了然",
        "甚麼都沒有，祇有牠，衹是牠,什么都没有，只有它，只是它",
        "乾隆年間的乾坤，乾燥的餅乾,乾隆年间的乾坤，干燥的饼干",
        "陳乾說，陳皮乾，趙乾乾了三年,陈乾说，陈皮干，赵乾干了三年",
        "特徵與徵收，宮商角徵羽,特征与征收，宫商角徵羽",
        "後來皇后在後面，家裡、這裏、三公里,后来皇后在后面，家里、这里、三公里",
        "唿籲谘詢陜西，吹了一聲唿哨,呼吁咨询陕西，吹了一声唿哨",
        "位於單位，基於其一貫立場,位于单位，基于其一贯立场",
        "答覆、反覆、覆蓋,答复、反复、覆盖",
        "頭髮、發展、理髮,头发、发展、理发",
        "鍾情於鐘聲，情有獨鍾,钟情于钟声，情有独钟",
    })
    void choosesTheCharacterByItsWord(String traditional, String simplified) {
        assertThat(convert(traditional, Script.HANT)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"資訊,资讯", "晶片,晶片", "報導,报导", "指標,指标", "軟體,软体", "計程車,计程车", "身分,身分", "砲校,砲校"})
    void neverExchangesWords(String traditional, String simplified) {
        assertThat(convert(traditional, Script.HANT)).isEqualTo(simplified);
    }

    @Test
    void keepsCantonese() {
        assertThat(convert("佢話：「呢張枱係我嘅，冇三吋，喺深水埗。」", Script.HANT)).isEqualTo("佢话：「呢张枱系我嘅，冇三吋，喺深水埗。」");
    }

    @Test
    void keepsZhuWhereTheTextWritesZheApart() {
        assertThat(convert("他看着書，著有《清河》，名聲顯著，著", Script.HANT)).isEqualTo("他看着书，著有《清河》，名声显著，著");
    }

    @ParameterizedTest
    @MethodSource("misconverted")
    void takesBackWhatABadConverterDid(String wrong, String right) {
        assertThat(convert(wrong, Script.HANT)).isEqualTo(right);
        assertThat(convert("这是国内的" + wrong, Script.HANS)).isEqualTo("这是国内的" + right);
    }

    static Object[][] misconverted() {
        return Table.read("misconverted.tsv").entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                .toArray(Object[][]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "著名作家林著的著作，沉著，一著不慎",
                "乾隆、陈乾、瞭望周刊、慰藉、狼藉、魏徵、李昇、锺姓、於姓、神祇、姊妹、砲",
                "“愛”是“爱”的繁体写法，比较國與国",
            })
    void leavesSimplifiedPagesAlone(String text) {
        assertThat(convert(text, Script.HANS)).isEqualTo(text);
    }

    @Test
    void convertsWhatAConverterLeftOnSimplifiedPages() {
        assertThat(convert("全麵发展，上下遊体係完整，由於特徵明显，乾净", Script.HANS)).isEqualTo("全面发展，上下游体系完整，由于特征明显，干净");
    }

    @Test
    void convertsEachTextOfAMixedPageByItsOwnScript() {
        assertThat(convert("学习著名著作，一著", Script.MIXED)).isEqualTo("学习著名著作，一著");
        assertThat(convert("隨著經濟發展", Script.MIXED)).isEqualTo("随着经济发展");
    }

    @Test
    void findsNothingMoreToDoInItsOwnResult() {
        var once = convert("隨著經濟發展，這裏的歷史體係十分複雜，祇有乾隆知道甚麼是乾淨。", Script.HANT);

        assertThat(convert(once, Script.HANT)).isEqualTo(once);
    }

    @Test
    void foldsCharacterForCharacter() {
        assertThat(STEP.fold("隨著資訊發展，鈇")).isEqualTo("随着资讯发展，鈇");
    }

    private static String convert(String text, Script script) {
        return STEP.convert(text, script).applyTo(text);
    }
}
