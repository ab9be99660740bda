package io.qingliu.clean.step.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource({
        "图书室开放。读者很多！, 图书室开放。|读者很多！",
        "馆长说：“书很多。”读者很高兴。, 馆长说：“书很多。”|读者很高兴。",
        "馆长说：“书很多。人也很多。”读者很高兴。, 馆长说：“书很多。人也很多。”|读者很高兴。",
        "「书很多。」馆长说。「人也多。」, 「书很多。」馆长说。|「人也多。」",
        "“书很多。”馆长林小禾告诉记者。大家笑了。, “书很多。”馆长林小禾告诉记者。|大家笑了。",
        "全馆（含三座分馆。都新建）开放了。读者很多。, 全馆（含三座分馆。都新建）开放了。|读者很多。",
        "借出3.5万册。增长1.2倍。, 借出3.5万册。|增长1.2倍。",
        "真的吗？！当然。, 真的吗？！|当然。",
        "馆长说：“书很多。读者很高兴。, 馆长说：“书很多。|读者很高兴。",
        "没有句号, 没有句号",
    })
    void cutsWhereASentenceEnds(String body, String sentences) {
        assertThat(cut(body)).containsExactly(sentences.split("\\|"));
    }

    @Test
    void aParagraphEndsASentenceAndItsQuotes() {
        assertThat(cut("图书室\n馆长说：“书很多。\n“人也很多。”")).containsExactly("图书室", "馆长说：“书很多。", "“人也很多。”");
    }

    @Test
    void knowsWhatOpensAParagraph() {
        assertThat(Sentences.of("一句。二句。\n 三句。"))
                .extracting(Sentence::opensParagraph)
                .containsExactly(true, false, true);
    }

    @Test
    void losesNothingButBlanks() {
        RandomText.forEach(
                1_000,
                text -> assertThat(withoutBlanks(String.join("", cut(text)))).isEqualTo(withoutBlanks(text)));
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> cut(String body) {
        return Sentences.of(body).stream().map(sentence -> sentence.of(body)).toList();
    }
}
