package io.qingliu.clean.step.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import io.qingliu.clean.Segmented;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummarizeTest {
    private static final Summarize STEP = new Summarize();
    private static final String LEAD = "昨天，清河县三座图书室同日开放，读者凭身份证就能借书，当天借出九百册。";
    private static final Fact LIBRARY = new Fact.Keyword("图书室", 1);
    private static final Fact READERS = new Fact.Keyword("盲文读物", 0.8);

    @Test
    void aShortArticleIsSummedUpByOneSentence() {
        assertThat(summary(Segmented.article("三座图书室同日开放", LEAD + "大家都很高兴，说以后要常来这里看书。", LIBRARY)))
                .containsExactly(LEAD);
    }

    @Test
    void aLongOneByUpToThreeInTheOrderOfTheBody() {
        var summary = summary(Segmented.article(
                "三座图书室同日开放",
                LEAD + "\n天气很好，门前的桂花也开了，香气飘出去很远很远。\n来的人里有老人，也有刚刚放学的孩子，一直到天黑。\n图书室还备有盲文读物，由志愿者读给看不见的人听，每周两次。\n"
                        + "门口的小店也多卖了几十瓶汽水，店主高兴得合不拢嘴。",
                LIBRARY,
                READERS));

        assertThat(summary).startsWith(LEAD).contains("图书室还备有盲文读物，由志愿者读给看不见的人听，每周两次。");
        assertThat(summary).hasSizeBetween(2, 3);
    }

    @Test
    void repeatsNoHeadlineAndTakesNoQuestionHeadingOrBareQuote() {
        var article = Segmented.article(
                "清河县三座图书室今天同日开放",
                "清河县三座图书室今天同日开放。\n图书室为什么要建在村里呢，谁会来看书？\n图书室里的故事与人\n“图书室里的书真的很多，我们都很喜欢。”\n" + LEAD,
                LIBRARY);

        assertThat(summary(article)).containsExactly(LEAD);
    }

    @Test
    void takesNoSentenceThatIsFarTooLong() {
        var tooLong = "昨天，" + "图书室的馆长和读者们，".repeat(20) + "都来了。";

        assertThat(summary(Segmented.article("图书室开放", tooLong + LEAD, LIBRARY))).containsExactly(LEAD);
    }

    @Test
    void inventsNothing() {
        RandomText.forEach(1_000, text -> {
            var summary = summary(Segmented.article("清河县", text, LIBRARY));

            assertThat(summary).hasSizeLessThanOrEqualTo(3).allMatch(text::contains);
        });
    }

    @Test
    void hasNoSentenceWhereNoneWillDo() {
        assertThat(summary(Segmented.article("图书室", ""))).isEmpty();
        assertThat(summary(Segmented.article("图书室", "图书室\n开放时间"))).isEmpty();
    }

    private static List<String> summary(Article article) {
        return Segmented.learned(STEP, article).stream()
                .map(Fact.Summary.class::cast)
                .flatMap(summary -> summary.sentences().stream())
                .toList();
    }
}
