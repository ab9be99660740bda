package io.qingliu.clean.step.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Figure;
import io.qingliu.clean.article.Fact.Place;
import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.segmentation.Segmenter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnFiguresTest {
    private static final LearnFigures STEP = new LearnFigures();
    private static final Segmenter SEGMENTER = Segmenter.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年实现综合产值38.5亿元。|MONEY 38.5亿元 3850000000 CNY",
                "骗取三千五百万元。|MONEY 三千五百万元 35000000 CNY",
                "鸡蛋每斤4.5元。|MONEY 4.5元 4.5 CNY",
                "罚金人民币二十万元。|MONEY 二十万元 200000 CNY",
                "融资5000万美元。|MONEY 5000万美元 50000000 USD",
                "赤字872亿港元。|MONEY 872亿港元 87200000000 HKD",
                "一台售价新台币3万元。|MONEY 3万元 30000 TWD",
                "估值为2亿欧元。|MONEY 2亿欧元 200000000 EUR",
                "车费3元5角。|MONEY 3元5角 3.5 CNY",
                "同比增长7.2%。|PERCENT 7.2% 7.2 percent",
                "增长-3.5%。|PERCENT -3.5% -3.5 percent",
                "上涨百分之零点七。|PERCENT 百分之零点七 0.7 percent",
                "出生率千分之六。|PERCENT 千分之六 0.6 percent",
                "回落0.3个百分点。|PERCENT 0.3个百分点 0.3 percentage-point",
                "比上年增加两成。|PERCENT 两成 20 percent",
                "比去年增长3倍。|RATIO 3倍 3 times",
                "茶园有12.6万亩。|AREA 12.6万亩 84000000 square-metre",
                "菜地有1亩。|AREA 1亩 666.67 square-metre",
                "占地面积２．３公顷。|AREA ２．３公顷 23000 square-metre",
                "大桥全长1.8公里。|LENGTH 1.8公里 1800 metre",
                "节约标准煤9.6万吨。|WEIGHT 9.6万吨 96000000 kilogram",
                "亩产达到650公斤。|WEIGHT 650公斤 650 kilogram",
                "水库蓄水3亿立方米。|VOLUME 3亿立方米 300000000000 litre",
                "发电3.2亿千瓦时。|ENERGY 3.2亿千瓦时 320000000 kilowatt-hour",
                "用了20度电。|ENERGY 20度电 20 kilowatt-hour",
                "新增装机容量120万千瓦。|POWER 120万千瓦 1200000 kilowatt",
                "最低气温零下2℃。|TEMPERATURE 零下2℃ -2 celsius",
                "气温降到5度。|TEMPERATURE 5度 5 celsius",
                "有期徒刑十年六个月。|DURATION 十年六个月 126 month",
                "全程2小时45分钟。|DURATION 2小时45分钟 9900 second",
                "间隔缩短为2分30秒。|DURATION 2分30秒 150 second",
                "工程历时3年。|DURATION 3年 36 month",
                "流感要7天。|DURATION 7天 7 day",
                "老人72岁。|AGE 72岁 72 year",
                "可容纳学生1,200人。|COUNT 1,200人 1200 人",
                "出动8辆消防车。|COUNT 8辆 8 辆",
                "来自15个国家。|COUNT 15个国家 15 个国家",
                "出土青铜器二十三件。|COUNT 二十三件 23 件",
            })
    void givesEachQuantityAsAPlainNumberInTheUnitOfItsKind(String body, String figure) {
        assertThat(shown(body)).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每户补助3万至5万元。|3万至5万元 30000 50000",
                "每户补助3至5万元。|3至5万元 30000 50000",
                "每户补助3000元至5000元。|3000元至5000元 3000 5000",
                "每户补助500元到1万元。|500元到1万元 500 10000",
                "价格下降2到3成。|2到3成 20 30",
                "增长10%—15%。|10%—15% 10 15",
                "每组15-20人。|15-20人 15 20",
                "气温零下5℃到3℃。|零下5℃到3℃ -5 3",
                "要三至五年。|三至五年 36 60",
            })
    void aRangeHasTwoEnds(String body, String range) {
        assertThat(figures(body))
                .singleElement()
                .extracting(figure -> figure.text() + " " + figure.value() + " "
                        + figure.to().map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收入近3万元。", "收入约3万元。", "收入超过3万元。", "收入3万余元。", "收入3万多元。", "收入3万元左右。", "收入3万元以上。", "收入不足3万元。"})
    void saysWhatIsOnlyAbout(String body) {
        assertThat(figures(body))
                .singleElement()
                .returns(new BigDecimal("30000"), Figure::value)
                .returns(true, Figure::approximate);
    }

    @Test
    void aScaleAloneIsANumberWhereItIsAbout() {
        assertThat(shown("投资超过百亿元。")).isEqualTo("MONEY 百亿元 10000000000 CNY");
        assertThat(figures("千家万户都来了，百家讲坛开讲。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《条例》第十二条",
                "坚持“三个代表”，做到“两个维护”。",
                "主队以3:1取胜，获得第3名。",
                "咨询电话：0352-5021234，邮编037000。",
                "平安路128号3号楼502室",
                "产品升级到3.0版，营商环境3.0升级版。",
                "五台县和三亚市的读者，四川人。",
                "一名记者和一位老人在一个村里。",
                "2025年3月8日10时30分",
                "15年的老酒，98年的事，民国三年",
                "时速350公里，每小时120公里",
                "几十万元，数百人，三四个，十几年",
                "G20峰会，COVID19人群",
                "三分之二的人",
                "三天两头",
                "以10秒03夺冠",
                "3周年",
                "1.2.3元",
                "5元素",
            })
    void whatMeasuresNothingIsNoFigure(String body) {
        assertThat(figures(body)).isEmpty();
    }

    @Test
    void whatIsPrintedTwiceCountsOnce() {
        assertThat(figures("收入3万元。收入3万元，支出2万元。")).hasSize(2);
    }

    @Test
    void aYuanOfAPaperInTraditionalIsOfChinaWhereItSpeaksOfChina() {
        assertThat(figures(Script.HANT, List.of(), "门票3元。")).singleElement().returns("", Figure::unit);
        assertThat(figures(Script.HANT, List.of(place("710000")), "门票3元。"))
                .singleElement()
                .returns("", Figure::unit);
        assertThat(figures(Script.HANT, List.of(place("140000")), "门票3元。"))
                .singleElement()
                .returns("CNY", Figure::unit);
        assertThat(figures(Script.HANT, List.of(), "门票3美元。")).singleElement().returns("USD", Figure::unit);
    }

    @Test
    void anyTextIsReadToItsEnd() {
        RandomText.forEach(
                500,
                text -> assertThat(figures(text))
                        .allSatisfy(figure -> assertThat(text).contains(figure.text())));
    }

    @Test
    void aTableOfThousandsIsCutOff() {
        var body = IntStream.range(0, 2_000).mapToObj(i -> i + 1 + "元").collect(Collectors.joining("，"));

        assertThat(figures(body)).hasSize(500);
    }

    @Test
    void readsTheTitleFirst() {
        var words = new SegmentedArticle(
                SEGMENTER.segment("三座图书室开放"), Segmentation.EMPTY, SEGMENTER.segment("昨天，5座图书室开放。"));

        assertThat(STEP.recognize(article(Script.HANS, List.of(), ""), words))
                .extracting(fact -> ((Figure) fact).text())
                .containsExactly("三座", "5座");
    }

    private static String shown(String body) {
        return figures(body).stream()
                .map(figure -> figure.kind() + " " + figure.text() + " "
                        + figure.value().toPlainString() + " " + figure.unit())
                .collect(Collectors.joining("; "));
    }

    private static List<Figure> figures(String body) {
        return figures(Script.HANS, List.of(), body);
    }

    private static List<Figure> figures(Script script, List<Fact> facts, String body) {
        var words = new SegmentedArticle(Segmentation.EMPTY, Segmentation.EMPTY, SEGMENTER.segment(body));
        return STEP.recognize(article(script, facts, body), words).stream()
                .map(Figure.class::cast)
                .toList();
    }

    private static Article article(Script script, List<Fact> facts, String body) {
        return new Article(new Draft(List.of(), false, Jump.NONE), "", "", "", body, body, script, facts);
    }

    private static Place place(String code) {
        return new Place("", code, Level.PROVINCE, "", "", "", Optional.empty(), 1);
    }
}
