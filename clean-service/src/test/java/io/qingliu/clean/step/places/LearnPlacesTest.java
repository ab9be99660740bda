package io.qingliu.clean.step.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Place;
import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.article.Fact.Place.Location;
import io.qingliu.clean.article.Fact.SourceEvidence;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.characters.Lexicon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnPlacesTest {
    private static final LearnPlaces STEP = new LearnPlaces(Gazetteer.load(), Lexicon.load());

    @ParameterizedTest
    @CsvSource({
        "代表来自大同，昨天到了。, 大同市",
        "昨天到了江苏昆山。, 江苏省 昆山市",
        "代表去了山西吕梁兴县。, 山西省 吕梁市 兴县",
        "四川凉山州的代表到了。, 四川省 凉山彝族自治州",
        "新疆察布查尔县下了雪。, 新疆维吾尔自治区 察布查尔锡伯自治县",
        "香港和台湾的读者也来了。, 香港 台湾",
    })
    void writesAShortNameInFull(String body, String names) {
        assertThat(names(body)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "广大同学都来了。",
                "提高县域服务水平。",
                "出海口附近的村民都来了。",
                "副市长汤金华到场。",
                "孙中山先生的书最多。",
                "北京时间八点开馆。",
                "南昌街上有了图书室。",
                "他毕业于大连海事大学。",
                "日照充足，白银涨价，来宾很多。",
                "各地要有平安的家庭，和平的环境，东方的文化。",
                "平方公里内有五个城镇乡镇。",
            })
    void leavesTheSameCharactersInOtherWords(String body) {
        assertThat(names(body)).isEmpty();
    }

    @Test
    void believesAUsualWordBehindTheDivisionAboveIt() {
        assertThat(names("甘肃白银和山东日照的读者到了，日照很充足。")).containsExactly("甘肃省", "白银市", "山东省", "日照市");
        assertThat(names("银牌用白银，甘肃的矿最多。")).containsExactly("甘肃省");
    }

    @Test
    void tellsDivisionsOfOneNameByWhatStandsAround() {
        assertThat(places("长春市朝阳区开放了图书室。")).last().returns("220104", Place::code);
        assertThat(places("北京市的图书室很多，朝阳区最多。")).last().returns("110105", Place::code);
    }

    @Test
    void givesNoCodeWhereNobodyCanTellWhichItIs() {
        assertThat(places("朝阳区开放了图书室。"))
                .containsExactly(new Place("朝阳区", "", Level.COUNTY, "", "", "", Optional.empty(), 1));
    }

    @Test
    void knowsATownshipByItsCounty() {
        assertThat(places("五台县豆村镇开放了图书室。"))
                .last()
                .isEqualTo(new Place("豆村镇", "140922103", Level.TOWN, "山西省", "忻州市", "五台县", Optional.empty(), 1));
        assertThat(names("豆村镇开放了图书室。")).isEmpty();
    }

    @Test
    void knowsWhereTheSeatOfADivisionLies() {
        assertThat(places("山西平遥开放了图书室。")).last().returns(Optional.of(new Location(37.2, 112.18)), Place::location);
        assertThat(places("山西开放了图书室。")).last().returns(Optional.of(new Location(37.87, 112.56)), Place::location);
    }

    @Test
    void keepsAFormerNameWithTheCodeOfToday() {
        assertThat(places("杭州市富阳市开放了图书室，富阳的读者很多。"))
                .last()
                .isEqualTo(new Place(
                        "富阳市",
                        "330111",
                        Level.COUNTY,
                        "浙江省",
                        "杭州市",
                        "富阳区",
                        Optional.of(new Location(30.05, 119.95)),
                        2));
        assertThat(places("湖北襄樊市开放了图书室。")).last().returns("420600", Place::code);
    }

    @Test
    void theDatelineAndTheSourceSpeakForAPlaceButNameNone() {
        assertThat(names("", "温岭开放了图书室。")).isEmpty();
        assertThat(names("浙江日报", "温岭开放了图书室。")).containsExactly("温岭市");
    }

    @Test
    void readsAProvinceThatBeginsInsideOfAnotherName() {
        assertThat(names("大唐山西公司和江西安福县都来了。")).containsExactly("山西省", "江西省", "安福县");
    }

    @Test
    void aNameThatALandmarkHasIsNoDistrict() {
        assertThat(names("大同市的云冈石窟游人很多，云冈学有了新书。")).containsExactly("大同市");
    }

    private static List<String> names(String body) {
        return names("", body);
    }

    private static List<String> names(String source, String body) {
        return places(source, body).stream().map(Place::name).toList();
    }

    private static List<Place> places(String body) {
        return places("", body);
    }

    private static List<Place> places(String source, String body) {
        var facts = List.<Fact>of(new Fact.Source(source, SourceEvidence.PAGE));
        var article = new Article(new Draft(List.of(), false, Jump.NONE), "", "", "", body, body, Script.HANS, facts);
        var page = new Page("https://news.example.cn/1.html", Instant.EPOCH, Format.TEXT, body, Hints.NONE);
        var sheet = Sheet.of(page, body, body, List.of(), Metadata.NONE, Script.HANS);
        return STEP.enrich(article, sheet).stream().map(Place.class::cast).toList();
    }
}
