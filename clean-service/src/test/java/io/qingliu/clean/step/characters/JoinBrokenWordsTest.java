package io.qingliu.clean.step.characters;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.script.ConvertToSimplified;
import io.qingliu.clean.step.script.ScriptDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinBrokenWordsTest {
    private static final JoinBrokenWords STEP =
            new JoinBrokenWords(Lexicon.load(), ConvertToSimplified.load(ScriptDetector.load())::fold);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "离家半年之后，林小禾在清河的工地上开始想 念家乡的饭菜，也想早点回去看看。" + "|离家半年之后，林小禾在清河的工地上开始想念家乡的饭菜，也想早点回去看看。",
                "離家半年之後，林小禾在清河的工地上開始想 念家鄉的飯菜，也想早點回去看看。" + "|離家半年之後，林小禾在清河的工地上開始想念家鄉的飯菜，也想早點回去看看。",
                "清河县今年建成的图书 馆，藏书十万册，周末每天接待两百多名读者，十分热闹。" + "|清河县今年建成的图书馆，藏书十万册，周末每天接待两百多名读者，十分热闹。",
                "公司二十七日才放假，车票也早就没有了，大家都在议论怎么回家。小 孙说，他不着急。" + "|公司二十七日才放假，车票也早就没有了，大家都在议论怎么回家。小孙说，他不着急。",
                "11 月4日至6日，林小禾走访了三个村。11月7日返回。|11月4日至6日，林小禾走访了三个村。11月7日返回。",
                "2024年 3月5日，清河县开工，2024年3月6日停工。|2024年3月5日，清河县开工，2024年3月6日停工。",
            })
    void closesWordsThatALineBreakTore(String broken, String whole) {
        assertThat(clean(broken)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清河新闻 林小禾报道",
                "不忘初心 牢记使命",
                "清河县开展“金融知识普及月 金融知识进万家”活动，走进了城乡的每个社区，受到大家欢迎。",
                "参加会议的有林小禾 平安 王大明 李向前，会议由县长主持，下午五点结束，随后到工地看望工人。",
                "本报讯 记者林小禾 平安县近日召开会议，部署春耕备耕工作，要求各乡镇抓早抓实，不误农时。",
                "全县干部要把工作 业绩写在大地上，用实干赢得群众的口碑，不断开创清河发展的新局面。",
                "他在清河县委党校学习 后来回到乡里工作，一干就是三十年，直到去年春天才退休回家。",
                "2024 年 3 月 5 日，清河县开工，2024 年 3 月 6 日停工。",
                "张 三　李 四",
            })
    void leavesBlanksThatSomebodyMeant(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    private static String clean(String text) {
        return STEP.rewrite(text).applyTo(text);
    }
}
