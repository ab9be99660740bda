package io.qingliu.clean.step.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Fact.Published;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.pipeline.StandardSteps;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnPublishedTest {
    private static final CleaningPipeline PIPELINE = StandardSteps.load();
    private static final Instant FETCHED = Instant.parse("2025-03-10T00:00:00Z");
    private static final String PLAIN = "https://www.qinghe.example/news/17.html";
    private static final String DATED = "https://www.qinghe.example/2025/03/07/17.html";
    private static final Hints HINT = new Hints(
            Optional.empty(), Optional.of(OffsetDateTime.parse("2025-03-06T08:00:00+08:00")), Optional.empty());

    @Test
    void theHeadSpeaksBeforeTheTextTheAddressAndTheCrawler() {
        var head = "<meta name=PubDate content='2025-03-09 09:15'>";

        assertThat(published(head, "2025-03-08 10:30", DATED, HINT)).isEqualTo("2025-03-09T09:15+08:00 PAGE");
        assertThat(published("", "2025-03-08 10:30", DATED, HINT)).isEqualTo("2025-03-08T10:30+08:00 PAGE");
        assertThat(published("", "", DATED, HINT)).isEqualTo("2025-03-07T00:00+08:00 URL");
        assertThat(published("", "", PLAIN, HINT)).isEqualTo("2025-03-06T08:00+08:00 HINT");
        assertThat(published("", "", PLAIN, Hints.NONE)).isEqualTo("none");
    }

    @Test
    void theTextKnowsTheHourOfADayInTheHead() {
        assertThat(published("<meta name=publishdate content=2025-03-08>", "2025-03-08 10:30", PLAIN, Hints.NONE))
                .isEqualTo("2025-03-08T10:30+08:00 PAGE");
    }

    @Test
    void universalTimeIsTurnedIntoTheTimeOfChina() {
        assertThat(published(
                        "<meta property='article:published_time' content='2025-03-07T23:15:00+00:00'>",
                        "",
                        PLAIN,
                        Hints.NONE))
                .isEqualTo("2025-03-08T07:15+08:00 PAGE");
    }

    @Test
    void aDayBehindTheFetchIsBelievedOnlyWhereNothingElseIsSaid() {
        var head = "<meta name=PubDate content='2025-06-01 09:15'>";

        assertThat(published(head, "2025-03-08 10:30", PLAIN, Hints.NONE)).isEqualTo("2025-03-08T10:30+08:00 PAGE");
        assertThat(published(head, "", DATED, Hints.NONE)).isEqualTo("2025-03-07T00:00+08:00 URL");
        assertThat(published(head, "", PLAIN, Hints.NONE)).isEqualTo("2025-06-01T09:15+08:00 PAGE");
        assertThat(published("<meta name=PubDate content=2027-01-01>", "", PLAIN, Hints.NONE))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "3月8日 09:15, https://www.qinghe.example/2024/03/08/17.html, 2024-03-08T09:15+08:00 PAGE",
        "3月8日 09:15, https://www.qinghe.example/17.html, 2025-03-08T09:15+08:00 PAGE",
        "03-08 09:15, https://www.qinghe.example/17.html, 2025-03-08T09:15+08:00 PAGE",
        "12月8日 09:15, https://www.qinghe.example/17.html, none",
        "3月18日 09:15, https://www.qinghe.example/17.html, none",
        "昨天 18:20, https://www.qinghe.example/17.html, 2025-03-09T18:20+08:00 PAGE",
        "3小时前, https://www.qinghe.example/17.html, 2025-03-10T05:00+08:00 PAGE",
        "二〇二五年三月八日, https://www.qinghe.example/17.html, 2025-03-08T00:00+08:00 PAGE"
    })
    void aTimeWithoutAYearIsCompletedWithinBounds(String line, String url, String expected) {
        assertThat(published("", line, url, Hints.NONE)).isEqualTo(expected);
    }

    private static String published(String head, String line, String url, Hints hints) {
        var html = "<head><title>清河县图书室延长开放时间</title>" + head + "</head><body><h1>清河县图书室延长开放时间</h1><p>" + line
                + "</p><p>清河县图书室本周起延长开放时间，每天开到晚上九点半，周末和节假日照常开放，附近三个村的居民步行十分钟就能借到书。</p>"
                + "<p>馆长介绍，延长开放是应读者的要求，馆里为此增加了十二名工作人员，并且在三楼新设了一间自习室。</p>";
        var outcome = PIPELINE.clean(new Page(url, FETCHED, Format.HTML, html, hints));
        assertThat(outcome).isInstanceOf(Outcome.Cleaned.class);
        return ((Outcome.Cleaned) outcome)
                .articles().getFirst().facts().stream()
                        .filter(Published.class::isInstance)
                        .map(Published.class::cast)
                        .map(published -> published.at() + " " + published.evidence())
                        .findFirst()
                        .orElse("none");
    }
}
