package io.qingliu.clean.step.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact.Organization;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.segmentation.Segmenter;
import io.qingliu.clean.step.places.Gazetteer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnOrganizationsTest {
    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final LearnOrganizations STEP = new LearnOrganizations(Gazetteer.load());

    @ParameterizedTest
    @CsvSource({
        "代表们走进清河县第一中学。, 清河县第一中学",
        "三名伤者被送往市第二人民医院。, 市第二人民医院",
        "宣传部部长方远山和县教育局局长何小燕陪同。, 县教育局",
        "大桥由中铁十二局集团第三工程有限公司承建。, 中铁十二局集团第三工程有限公司",
        "犯罪嫌疑人被清河县公安局经济犯罪侦查大队抓获。, 清河县公安局经济犯罪侦查大队",
        "起火原因由区应急管理局调查。, 区应急管理局",
        "昨日，与市交警大队会商。, 市交警大队",
        "重庆市南岸区南坪街道办事处开展义诊。, 重庆市南岸区南坪街道办事处",
    })
    void beginsANameBehindWhatTheSentenceSays(String body, String name) {
        assertThat(names(body)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "山西瑞恒新材料科技股份有限公司开工。, 山西瑞恒新材料科技股份有限公司",
        "太瑞集团（清河）起重机有限公司开工。, 太瑞集团（清河）起重机有限公司",
        "长河（清河）智能装备有限公司开工。, 长河（清河）智能装备有限公司",
        "浙江大学医学院附属第一医院开诊。, 浙江大学医学院附属第一医院",
        "中国建设银行清河支行开业。, 中国建设银行清河支行",
        "河西区文化和旅游局发布公告。, 河西区文化和旅游局",
        "国家税务总局山西省税务局发布公告。, 国家税务总局山西省税务局",
        "民政部养老服务司发布公告。, 民政部养老服务司",
        "高雄市政府警察局苓雅分局逮捕一人。, 高雄市政府警察局苓雅分局",
        "省防汛抗旱指挥部发布公告。, 省防汛抗旱指挥部",
        "在兴县八路军120师战史陈列馆参观。, 八路军120师战史陈列馆",
    })
    void reachesOverTheWholeOfIt(String body, String name) {
        assertThat(names(body)).containsExactly(name);
    }

    @Test
    void takesNoPartOfACompanyForTheCompany() {
        assertThat(names("清河县供水集团有限公司大石淀水库管理处放水。")).containsExactly("清河县供水集团有限公司", "大石淀水库管理处");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "医院、学校、法院等单位要主动服务，各部门要配合，该公司要整改。",
                "物业公司负责人称正在整改，街道办事处和居委会已经介入。",
                "市委书记和县政府负责人到场，省委省政府作出部署。",
                "市交警、消防、卫健等部门赶到现场。",
                "各县公安局、全市中小学都要检查。",
                "这里将建成区域物流中心和购物中心，位于市中心。",
                "今年谷子小米丰收，白银涨价。",
                "全国法院都要学习，世界大学排名公布。",
                "受害人到当地派出所报案，某公司某分公司经理、该厂厂长、某生物科技有限公司均否认。",
                "大家要推动教育集团化办学，打造产业集团、龙头公司，建设文化中心、研究中心。",
                "中国科学院院士到场，案件由民警侦办，外语考试由学校承办。",
            })
    void givesNoNameToBodiesThatHaveNone(String body) {
        assertThat(names(body)).isEmpty();
    }

    @Test
    void countsTheDepartmentsOfThePartyAndOfGovernments() {
        assertThat(names("清河县委宣传部、市委社会工作部和清河市政府新闻办发布消息，省发展改革委到场。"))
                .containsExactly("清河县委宣传部", "市委社会工作部", "清河市政府新闻办", "省发展改革委");
    }

    @Test
    void knowsWhatEverybodyCallsByAShortName() {
        assertThat(names("据新华社报道，华为与比亚迪签署协议，世界卫生组织表示欢迎。")).containsExactly("新华社", "华为", "比亚迪", "世界卫生组织");
    }

    @Test
    void knowsANewspaperByItsBrackets() {
        assertThat(names("据《清河早报》报道，双方发表《联合公报》，他读了《清河水》。")).containsExactly("清河早报");
    }

    @Test
    void knowsAListedCompanyByWhatIsSaidOfIt() {
        assertThat(names("晋隆股份：中标两个项目。新能源：前景很好。")).containsExactly("晋隆股份");
    }

    @Test
    void takesAnOfficeAbroadWithItsCountry() {
        assertThat(names("美国司法部、俄罗斯联邦安全局没有回应。")).containsExactly("美国司法部", "俄罗斯联邦安全局");
    }

    @Test
    void believesANameThatTheArticleIntroduces() {
        assertThat(names("杭州云智医疗科技有限公司（以下简称“云智医疗”）开业。云智医疗说，服务很好。")).containsExactly("杭州云智医疗科技有限公司", "云智医疗");
        assertThat(names("软件公司DeepRiver发布产品。公司CEO说，DeepRiver会更好。")).containsExactly("DeepRiver");
    }

    @Test
    void leavesThePlaceToTheTourThatPassesThroughMany() {
        var tour = "在原平市瑞诚液压有限公司，神池县天牧生物科技有限公司，五寨县国耀能源有限公司，偏关县恒宇矿业有限公司调研。";

        assertThat(names(tour)).containsExactly("瑞诚液压有限公司", "天牧生物科技有限公司", "国耀能源有限公司", "恒宇矿业有限公司");
        assertThat(names("在神池县天牧生物科技有限公司调研。")).containsExactly("神池县天牧生物科技有限公司");
    }

    @Test
    void countsHowOftenANameStandsInTitleDeckAndBody() {
        var found = organizations("县教育局招聘", "县教育局将开课", "记者从县教育局获悉，县财政局出资。");

        assertThat(found).containsExactly(new Organization("县教育局", 3), new Organization("县财政局", 1));
    }

    private static List<String> names(String body) {
        return organizations("", "", body).stream().map(Organization::name).toList();
    }

    private static List<Organization> organizations(String title, String deck, String body) {
        var draft = new Draft(List.of(), false, Jump.NONE);
        var article = new Article(draft, title, deck, "", body, body, Script.HANS, List.of());
        var words = new SegmentedArticle(segmented(title), segmented(deck), segmented(body));
        return STEP.recognize(article, words).stream()
                .map(Organization.class::cast)
                .toList();
    }

    private static Segmentation segmented(String text) {
        return SEGMENTER.segment(text);
    }
}
