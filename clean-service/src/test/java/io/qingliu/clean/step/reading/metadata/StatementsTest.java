package io.qingliu.clean.step.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Metadata.Stated;
import java.time.OffsetDateTime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
    @Test
    void structuredDataIsTheStrongest() {
        var metadata = of("""
                <title>新桥_清河网</title><meta property="og:title" content="新桥通车了">
                <meta name="PubDate" content="2020-01-01">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"清河新桥今日通车",
                "datePublished":"2025-03-08T09:15:00+08:00","author":[{"@type":"Person","name":"林小禾"}],
                "editor":"方青","inLanguage":"zh-CN"}</script>""").metadata();

        assertThat(metadata.title()).contains(new Stated<>("清河新桥今日通车", "json-ld:headline"));
        assertThat(metadata.publishedAt())
                .contains(new Stated<>(OffsetDateTime.parse("2025-03-08T09:15:00+08:00"), "json-ld:datePublished"));
        assertThat(metadata.authors()).containsExactly(new Stated<>("林小禾", "json-ld:author"));
        assertThat(metadata.editors()).containsExactly(new Stated<>("方青", "json-ld:editor"));
        assertThat(metadata.language()).contains(new Stated<>("zh-CN", "json-ld:inLanguage"));
    }

    @Test
    void thenComesWhatContentSystemsWriteIntoTheHead() {
        var metadata = of("""
                <html lang="zh"><head><title>新桥_清河县人民政府</title>
                <meta name="ArticleTitle" content="清河新桥今日通车"><meta name="PubDate" content="2025-03-08 09:15">
                <meta name="ContentSource" content="清河日报"><meta name="Author" content="林小禾">
                <link rel="canonical" href="https://www.example.gov.cn/1.html">""").metadata();

        assertThat(metadata.title()).contains(new Stated<>("清河新桥今日通车", "meta:articletitle"));
        assertThat(metadata.publishedAt()).map(Stated::by).contains("meta:pubdate");
        assertThat(metadata.source()).contains(new Stated<>("清河日报", "meta:contentsource"));
        assertThat(metadata.authors()).containsExactly(new Stated<>("林小禾", "meta:author"));
        assertThat(metadata.canonicalUrl()).map(Stated::value).contains("https://www.example.gov.cn/1.html");
        assertThat(metadata.language()).map(Stated::value).contains("zh");
    }

    @Test
    void theWindowTitleIsTheLastResort() {
        assertThat(of("<title>清河新桥今日通车_清河网</title>").metadata().title()).contains(new Stated<>("清河新桥今日通车", "title"));
    }

    @Test
    void aTimeThatIsNoneLetsTheNextStatementSpeak() {
        assertThat(of("<meta property='article:published_time' content='today'><meta name=pubdate content=2025-03-08>")
                        .metadata()
                        .publishedAt())
                .map(Stated::by)
                .contains("meta:pubdate");
    }

    @Test
    void organizationsAddressesAndTheSiteItselfAreNoAuthors() {
        assertThat(of("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":"
                                + "{\"@type\":\"Organization\",\"name\":\"清河网\"}}</script>")
                        .metadata()
                        .authors())
                .isEmpty();
        assertThat(of("<meta name=author content='https://example.org/lin'>")
                        .metadata()
                        .authors())
                .isEmpty();
        assertThat(of("<meta property='og:site_name' content=清河网><meta name=author content=清河网>")
                        .metadata()
                        .authors())
                .isEmpty();
    }

    @Test
    void usersOfTheSystemAndTheSiteInTheTitleAreNoAuthors() {
        assertThat(of("<meta name=author content=管理员>").metadata().authors()).isEmpty();
        assertThat(of("<title>新桥今日通车_清河新闻</title><meta name=author content=清河>")
                        .metadata()
                        .authors())
                .isEmpty();
    }

    @Test
    void marksOfTheTextNameTheAuthorWhereTheHeadNamesNobody() {
        var byline = "<a rel=author>By Jane Doe</a><span itemprop=author><b itemprop=name>林小禾</b></span>";

        assertThat(of(byline).metadata().authors()).extracting(Stated::value).containsExactly("Jane Doe", "林小禾");
        assertThat(of("<meta name=author content=admin>" + byline).metadata().authors())
                .hasSize(2);
        assertThat(of("<a rel=author>A. Reader</a>".repeat(7)).metadata().authors())
                .isEmpty();
    }

    @Test
    void whatAPageSubmitsToBaiduNamesNoType() {
        assertThat(
                        of("<script type='application/ld+json'>{\"@context\":\"https://ziyuan.baidu.com/contexts/cambrian.jsonld\","
                                        + "\"pubDate\":\"2025-03-08T09:15:00\"}</script>")
                                .metadata()
                                .publishedAt())
                .map(stated -> stated.value().toString())
                .contains("2025-03-08T09:15+08:00");
    }

    @Test
    void timesOfAnArticleDateItButThoseOfOtherStoriesDoNot() {
        assertThat(of("<article><time datetime='2025-03-08T09:15:00+08:00'>Saturday</time></article>")
                        .metadata()
                        .publishedAt())
                .map(Stated::by)
                .contains("byline");
        assertThat(of("<main><p class=date>March 8, 2025</p></main>").metadata().publishedAt())
                .isPresent();
        assertThat(of("<div><time datetime='2025-03-08'>Saturday</time></div>")
                        .metadata()
                        .publishedAt())
                .isEmpty();
    }

    @Test
    void whatAPageHandsToItsScriptSpeaksLast() {
        var script = """
                <script id="__NEXT_DATA__" type="application/json">{"props":{"hot":[{"content":"短"}],"detail":{
                "PubTime":1741396500000,"source":{"name":"清河快报"},"author":"林小禾","content":"%s"}}}</script>""".formatted("清河新桥今日通车，两岸居民往来方便。".repeat(20));

        assertThat(of(script).scriptedBody())
                .hasValueSatisfying(body -> assertThat(body).startsWith("清河新桥"));
        assertThat(of(script).metadata().publishedAt())
                .contains(new Stated<>(OffsetDateTime.parse("2025-03-08T09:15:00+08:00"), "script:pubtime"));
        assertThat(of(script).metadata().source()).map(Stated::value).contains("清河快报");
        assertThat(of(script).metadata().authors()).extracting(Stated::value).containsExactly("林小禾");
        assertThat(of("<meta name=PubDate content=2025-03-07>" + script)
                        .metadata()
                        .publishedAt())
                .map(Stated::by)
                .contains("meta:pubdate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.__DATA__ = {\"detail\":{\"article_content\":\"%s\"}}</script>",
                "<script>var a = JSON.parse(\"{\\\"detail\\\":{\\\"content\\\":\\\"%s\\\"}}\");</script>",
                "<script type='application/json'>{\"body\":[{\"type\":\"text\",\"text\":\"%s\"}]}</script>",
                "<script type='application/json'>%%7B%%22content%%22:%%22%s%%22%%7D</script>",
                "<script type='application/json'>{\"content\":\"&lt;p>%s&lt;/p>\"}</script>"
            })
    void readsTheWaysToHandDataToAScript(String script) {
        var text = "清河新桥今日通车，两岸居民往来方便。".repeat(20);

        assertThat(of(script.formatted(text)).scriptedBody())
                .hasValueSatisfying(body -> assertThat(body).contains(text));
    }

    @Test
    void statesTheBodyOfTheLongestArticle() {
        var statements = of("""
                <script type="application/ld+json">[{"@type":"NewsArticle","articleBody":"短"},
                {"@type":"NewsArticle","articleBody":"<p>清河新桥&nbsp;今日通车</p>"}]</script>""");

        assertThat(statements.body()).contains("<p>清河新桥&nbsp;今日通车</p>");
        assertThat(statements.bodyText()).contains("清河新桥 今日通车");
    }

    @Test
    void aTitleLongerThanAnyHeadlineIsNone() {
        assertThat(of("<title>" + "清河_".repeat(1_000) + "</title>").titles()).isEmpty();
    }

    private static Statements of(String html) {
        return Statements.of(Jsoup.parse(html));
    }
}
