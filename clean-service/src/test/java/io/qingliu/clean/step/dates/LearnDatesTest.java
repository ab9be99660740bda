package io.qingliu.clean.step.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.DateEvidence;
import io.qingliu.clean.article.Fact.NamedDate;
import io.qingliu.clean.article.Fact.Published;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.segmentation.Segmenter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All articles here were published on Monday, 10 March 2025, where they are not said to have no date. */
class LearnDatesTest {
    private static final LearnDates STEP = new LearnDates();
    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final Fact PUBLISHED =
            new Published(OffsetDateTime.parse("2025-03-10T09:15:00+08:00"), DateEvidence.PAGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年4月1日起，图书室免费开放。|2025年4月1日=2025-04-01",
                "二〇二四年三月八日，图书室开放。|二〇二四年三月八日=2024-03-08",
                "图书室于2024-03-08开放。|2024-03-08=2024-03-08",
                "3月8日，图书室开放。|3月8日=2025-03-08",
                "12月28日，图书室通过验收。|12月28日=2024-12-28",
                "11日白天有雨。|11日=2025-03-11",
                "上月28日开放。|上月28日=2025-02-28",
                "本月5日开放。|本月5日=2025-03-05",
                "去年12月5日开放。|去年12月5日=2024-12-05",
                "昨日，图书室开放。|昨日=2025-03-09",
                "今晚开放。|今晚=2025-03-10",
                "后天有小雨。|后天=2025-03-12",
                "上周五，图书室开放。|上周五=2025-03-07",
                "下周三起开放。|下周三=2025-03-19",
            })
    void findsTheDay(String body, String date) {
        assertThat(shown(body)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年建成。|去年=2024-01-01/2024-12-31",
                "1985年，他回到家乡。|1985年=1985-01-01/1985-12-31",
                "2023年9月开工。|2023年9月=2023-09-01/2023-09-30",
                "2月份开工。|2月份=2025-02-01/2025-02-28",
                "今年上半年开工。|今年上半年=2025-01-01/2025-06-30",
                "2024年第三季度开工。|2024年第三季度=2024-07-01/2024-09-30",
                "去年前三季度开工。|去年前三季度=2024-01-01/2024-09-30",
                "上周开工。|上周=2025-03-03/2025-03-09",
                "上周末开工。|上周末=2025-03-08/2025-03-09",
                "上个月开工。|上个月=2025-02-01/2025-02-28",
                "2021年3月至2022年6月开工。|2021年3月至2022年6月=2021-03-01/2022-06-30",
                "2020年至2024年开工。|2020年至2024年=2020-01-01/2024-12-31",
                "2020—2024年开工。|2020—2024年=2020-01-01/2024-12-31",
                "3月8日至4月2日开工。|3月8日至4月2日=2025-03-08/2025-04-02",
                "3月8日至10日开工。|3月8日至10日=2025-03-08/2025-03-10",
                "本月5日至7日开工。|本月5日至7日=2025-03-05/2025-03-07",
                "5至7日开工。|5至7日=2025-03-05/2025-03-07",
                "3至5月开工。|3至5月=2025-03-01/2025-05-31",
            })
    void findsTheStretchOfDays(String body, String dates) {
        assertThat(shown(body)).isEqualTo(dates);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为期3日的讲座，3日内办结，15日均线。",
                "每月5日开放，当月5日开放。",
                "农历八月十五，农历3月8日。",
                "1500年历史，近2000年前的古城。",
                "当今年轻人，光明天地，前年度预算。",
                "今天的中国，美好的明天，今日头条。",
                "5个月，3月龄的孩子。",
                "第3日，第12月。",
                "3月38日，13月8日，2月30日。",
                "比分3-5，电话0352-5021234。",
                "生日、节日、近日、日前。",
                "三日之后。",
            })
    void whatNamesNoDayIsNoDate(String body) {
        assertThat(shown(body)).isEmpty();
    }

    @Test
    void aMonthThatMayBeOfEitherYearIsLeftOut() {
        assertThat(shown("计划9月投入使用。")).isEmpty();
    }

    @Test
    void aParagraphThatTellsOfAnotherYearGoesOnInIt() {
        assertThat(shown("2021年3月，他来到清河县。4月12日，他又走了。\n3月8日，他回来了。"))
                .isEqualTo("2021年3月=2021-03-01/2021-03-31; 4月12日=2021-04-12; 3月8日=2025-03-08");
    }

    @Test
    void aDayAloneIsOfTheMonthThatTheParagraphSpeaksOf() {
        assertThat(shown("去年12月5日，讲座开始，7日结束。")).isEqualTo("去年12月5日=2024-12-05; 7日=2024-12-07");
    }

    @Test
    void todayIsTheDayOfTheDateline() {
        assertThat(shown("新华社北京3月8日电", List.of(PUBLISHED), "记者今天获悉，昨天有雨。")).isEqualTo("今天=2025-03-08; 昨天=2025-03-07");
    }

    @Test
    void withoutADayOfPublicationOnlyWhatHasAYearIsKnown() {
        assertThat(shown("", List.of(), "昨天和3月8日都有雨，2024年5月1日没有，1998年有。"))
                .isEqualTo("2024年5月1日=2024-05-01; 1998年=1998-01-01/1998-12-31");
    }

    @Test
    void aDayNamedTwiceCountsOnce() {
        assertThat(shown("3月9日有雨。昨天的雨很大。")).isEqualTo("3月9日=2025-03-09");
    }

    @Test
    void aMonthNumberedZeroBeginsNoRange() {
        assertThat(shown("0至5月开工。")).isEqualTo("5月=2025-05-01/2025-05-31");
    }

    @Test
    void anyTextIsReadToItsEnd() {
        RandomText.forEach(
                500,
                text -> assertThat(dates("", List.of(PUBLISHED), text))
                        .allSatisfy(date -> assertThat(text).contains(date.text())));
        assertThat(shown("3至".repeat(100_000))).isEmpty();
    }

    @Test
    void aChronicleIsCutOff() {
        var body = IntStream.range(0, 400).mapToObj(i -> 1600 + i + "年建成。").collect(Collectors.joining());

        assertThat(dates("", List.of(PUBLISHED), body)).hasSize(200);
    }

    private static String shown(String body) {
        return shown("", List.of(PUBLISHED), body);
    }

    private static String shown(String dateline, List<Fact> facts, String body) {
        return dates(dateline, facts, body).stream()
                .map(date -> date.text() + "=" + date.from() + (date.from().equals(date.to()) ? "" : "/" + date.to()))
                .collect(Collectors.joining("; "));
    }

    private static List<NamedDate> dates(String dateline, List<Fact> facts, String body) {
        var article =
                new Article(new Draft(List.of(), false, Jump.NONE), "", "", dateline, body, body, Script.HANS, facts);
        var words = new SegmentedArticle(Segmentation.EMPTY, Segmentation.EMPTY, SEGMENTER.segment(body));
        return STEP.recognize(article, words).stream()
                .map(NamedDate.class::cast)
                .toList();
    }
}
