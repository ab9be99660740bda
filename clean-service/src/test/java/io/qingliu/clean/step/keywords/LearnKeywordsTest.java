package io.qingliu.clean.step.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import io.qingliu.clean.Segmented;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnKeywordsTest {
    private static final LearnKeywords STEP = LearnKeywords.load();
    private static final Article RICE = Segmented.article("石桥镇两千亩早稻开镰收割", """
            时下，石桥镇的早稻进入成熟期，收割机来回穿梭。记者在田里看到，农户忙着抢收早稻。
            镇里推广新品种，农技员上门指导病虫害防治，今年的病虫害防治比去年早了十天，亩产多了八十斤。""");

    @Test
    void findsWhatAnArticleIsAboutAndNotWhatNewsIsMadeOf() {
        assertThat(terms(RICE)).contains("早稻", "农技员").doesNotContain("记者", "今年", "去年", "时下");
    }

    @Test
    void theFirstHasOneAndTheOthersFollow() {
        var keywords = keywords(RICE);

        assertThat(keywords.getFirst()).returns("早稻", Fact.Keyword::term).returns(1.0, Fact.Keyword::score);
        assertThat(keywords)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Fact.Keyword::score).reversed());
        assertThat(keywords).extracting(Fact.Keyword::score).allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void joinsNeighboursThatKeepTogether() {
        assertThat(terms(Segmented.article("", "县里重视粮食安全。粮食安全靠良种。良种很多。")))
                .contains("粮食安全", "良种")
                .doesNotContain("粮食", "安全");
    }

    @Test
    void leavesNeighboursApartThatMetOnce() {
        assertThat(terms(Segmented.article("", "草莓大棚投产。草莓很甜。草莓很红。大棚很暖。大棚很亮。"))).contains("草莓", "大棚");
    }

    @Test
    void takesNamesWhole() {
        var article = Segmented.article(
                "东河新材料公司投产",
                "昨天，林小禾走进东河新材料公司。东河新材料公司在石桥镇，林小禾很高兴。",
                new Fact.Organization("东河新材料公司", 3),
                new Fact.Person("林小禾", List.of(), 2));

        assertThat(terms(article)).contains("东河新材料公司", "林小禾").doesNotContain("材料", "新材料");
    }

    @Test
    void namesAPlaceOnce() {
        var article = Segmented.article(
                "大同的图书室",
                "大同市新建图书室。大同很高兴。",
                new Fact.Place("大同市", "", Fact.Place.Level.CITY, "", "", "", Optional.empty(), 2));

        assertThat(terms(article)).containsOnlyOnce("大同").doesNotContain("大同市");
    }

    @Test
    void takesAcronymsButNeitherPinyinNorNumberPlates() {
        assertThat(terms(Segmented.article("", "GDP 增长很快，GDP 很高，拼音 pin 和 yin 很多，车牌是 AB1234。")))
                .contains("GDP")
                .doesNotContain("pin", "yin", "AB");
    }

    @Test
    void givesTenAtMostAndNoSingleCharactersOrNumbers() {
        RandomText.forEach(
                500,
                text -> assertThat(keywords(Segmented.article(text, text)))
                        .hasSizeLessThanOrEqualTo(10)
                        .allMatch(keyword -> keyword.term().length() > 1)
                        .noneMatch(keyword -> keyword.term().matches("\\d.*")));
    }

    @Test
    void anArticleWithoutNounsHasNone() {
        assertThat(keywords(Segmented.article("", "走吧，快来！"))).isEmpty();
        assertThat(keywords(Segmented.article("", ""))).isEmpty();
    }

    private static List<String> terms(Article article) {
        return keywords(article).stream().map(Fact.Keyword::term).toList();
    }

    private static List<Fact.Keyword> keywords(Article article) {
        return Segmented.learned(STEP, article).stream()
                .map(Fact.Keyword.class::cast)
                .toList();
    }
}
