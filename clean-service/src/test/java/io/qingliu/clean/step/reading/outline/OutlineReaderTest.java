package io.qingliu.clean.step.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderTest {
    @Test
    void aParagraphOpensABlockAndALineBreakContinuesIt() {
        var lines = lines("<p>河水清了<br>白鹭来了<p>大家都高兴");

        assertThat(lines).extracting(TextLine::text).containsExactly("河水清了", "白鹭来了", "大家都高兴");
        assertThat(lines).extracting(TextLine::opensBlock).containsExactly(true, false, true);
    }

    @Test
    void twoLineBreaksLeaveAGap() {
        assertThat(lines("<div>河水清了<br>白鹭来了<br> <br>大家都高兴</div>"))
                .extracting(TextLine::afterGap)
                .containsExactly(false, false, true);
    }

    @Test
    void blanksFoldAsInABrowser() {
        assertThat(texts("<p>\n  The river \t is\n clean <b> again</b>\n</p>"))
                .containsExactly("The river is clean again");
    }

    @Test
    void aLineFeedOfTheSourceBetweenChineseCharactersIsNoBlank() {
        assertThat(texts("<p>清河两岸\n  植树忙，共植\n1500棵</p>")).containsExactly("清河两岸植树忙，共植 1500棵");
    }

    @Test
    void aBoxWithoutSizeMayHoldText() {
        assertThat(texts("<div style='font-size:0'><p style='font-size:16px'>清河</p></div>"))
                .containsExactly("清河");
    }

    @Test
    void anInlineRegionHoldsTheLineThatEndsWithIt() {
        var outline = OutlineReader.read(Jsoup.parse("<div><font>河水清了<br>白鹭来了</font></div><div><b>大家</b>高兴</div>"));

        assertThat(region(outline, "font").endLine()).isEqualTo(2);
        assertThat(region(outline, "b").isEmpty()).isTrue();
    }

    private static Region region(Outline outline, String tag) {
        return outline.regions().stream()
                .filter(region -> region.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ideographicBlanksOfAnIndentStay() {
        assertThat(texts("<p>　　清河两岸植树忙</p>")).containsExactly("　　清河两岸植树忙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var 一 = 2;</script>",
                "<style>p{}</style>",
                "<noscript>请启用脚本</noscript>",
                "<select><option>北京<option>上海</select>",
                "<textarea>留言</textarea>",
                "<button>提交</button>",
                "<template><p>样板</p></template>",
                "<svg><text>图</text></svg>",
                "<span class='sr-only'>跳到正文</span>",
                "<div hidden>以后再看</div>",
                "<div style='color:red; display : none'>以后再看</div>",
                "<p aria-hidden=true>清河租房</p>",
                "<span style='font-size:0px'>清河网20250308</span>",
                "<p style='position:absolute; left:-9999px'>清河租房</p>",
                "<!-- <p>注释</p> -->"
            })
    void whatNobodyReadsIsNoText(String markup) {
        assertThat(texts("<p>清河</p>" + markup + "<p>新桥</p>")).containsExactly("清河", "新桥");
    }

    @Test
    void readingsSetAboveCharactersAreNoText() {
        assertThat(texts("<p><ruby>清<rp>(</rp><rt>qīng</rt><rp>)</rp></ruby>河</p>"))
                .containsExactly("清河");
    }

    @Test
    void hiddenTextShowsWhereItIsAskedFor() {
        var page = Jsoup.parse("<div style='display:none'><p>全文</p></div>");

        assertThat(OutlineReader.readHidden(page).lines())
                .extracting(TextLine::text)
                .containsExactly("全文");
    }

    @Test
    void eachRowOfDataIsALine() {
        var lines = lines("<table><tr><th>名次<th>队<th>分<tr><td>1<td>水獭<td>48<tr><td>2<td>白鹭<td>45</table><p>完");

        assertThat(lines).extracting(TextLine::text).containsExactly("名次 队 分", "1 水獭 48", "2 白鹭 45", "完");
        assertThat(lines.get(1).tag()).isEqualTo("tr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><p>一</p><p>二</p><td>三<tr><td>四<td>五</table>",
                "<table><tr><td>一<td><table><tr><td>二<tr><td>三</table><tr><td>四<td>五</table>",
                "<table><tr><td>一<tr><td>二<tr><td>三<tr><td>四<tr><td>五</table>",
                "<table><tr><td><a href=1>一</a><td>二<tr><td><a href=2>三</a><td>"
                        + "<a href=3>四</a><tr><td><a href=4>五</a></table>"
            })
    void eachCellOfALayoutIsALine(String table) {
        assertThat(texts(table)).containsExactly("一", "二", "三", "四", "五");
    }

    @Test
    void regionsKnowTheirLinesAlsoBehindATable() {
        var outline = read("<table><tr><td>1<td>2<tr><td>3<td>4</table><div class=end><p>完</p></div>");
        var end = outline.regions().stream()
                .filter(region -> region.style().equals("end"))
                .findFirst()
                .orElseThrow();

        assertThat(outline.lines().subList(end.firstLine(), end.endLine()))
                .extracting(TextLine::text)
                .containsExactly("完");
    }

    @Test
    void linksToTheOwnSiteAreToldFromOthers() {
        var counts = lines("<link rel=canonical href='https://news.example.com.cn/1.html'>"
                        + "<p><a href='/2'>清河</a><a href='http://bbs.example.com.cn/3'>新桥</a>"
                        + "<a href='https://other.com.cn/'>通车</a>了</p>")
                .getFirst()
                .counts();

        assertThat(counts.linked()).isEqualTo(6);
        assertThat(counts.ownLinked()).isEqualTo(4);
        assertThat(counts.letters()).isEqualTo(7);
    }

    @Test
    void anInlineElementHintsOnlyForALineThatItFills() {
        var lines = lines("<p><span class=caption>图为新桥</span></p><p><span class=caption>图</span>为新桥通车</p>");

        assertThat(lines.getFirst().clues()).containsExactly(Clue.CAPTION);
        assertThat(lines.getLast().clues()).isEmpty();
    }

    @Test
    void elementsSideBySideLeaveSeams() {
        var line =
                lines("<div><span>2025-03-08</span><span>来源：清河日报</span></div>").getFirst();

        assertThat(line.text()).isEqualTo("2025-03-08来源：清河日报");
        assertThat(line.seams()).contains(10);
    }

    @Test
    void depthIsNoDanger() {
        assertThat(texts("<div>".repeat(50_000) + "底")).containsExactly("底");
    }

    private static Outline read(String html) {
        return OutlineReader.read(Jsoup.parse(html));
    }

    private static List<TextLine> lines(String html) {
        return read(html).lines();
    }

    private static List<String> texts(String html) {
        return lines(html).stream().map(TextLine::text).toList();
    }
}
