package io.qingliu.clean.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.ProcessorTime;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work is linear in the page, also where a page repeats what makes the steps look twice. */
class HostileInputTest {
    private static final int CHARACTERS = 2_000_000;
    // Linear work takes a second or two, on a busy machine five; work quadratic in characters or lines takes minutes.
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final CleaningPipeline PIPELINE = StandardSteps.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(下转第三版)",
                "(上接第一版)要",
                "（相关新闻：",
                "版权声明: ",
                "(微博",
                "记者林小禾",
                "（记者林小禾）",
                "本报讯(记者 林小禾)清河县今日开放三座图书室，居民都说好。\n",
                "清河县开放三座图书室\n□ 本报记者 林小禾\n清河县今日开放三座图书室，居民步行即可借书，都说好。\n",
                "2025-03-08 ",
                "2025年3月8日 来源：清河日报\n",
                "来源：",
                "林小禾摄\n",
                "图为清河县图书室。林小禾摄\n",
                "首页 ",
                "首页\n",
                "清河县图书室\n",
                "清河水，\n",
                "清河县图书室今日开放，居民说好\n",
                "清河县开放三座图书室，居民都说好 ...\n",
                "城关镇朝阳区",
                "大唐山西安徽州",
                "公安局",
                "清河县公安局大队",
                "瑞(清)",
                "有限公司（以下简称“清河",
                "公司DeepMind",
                "司令",
                "副司令张",
                "李·",
                "、李小禾",
                "“清河县",
                "“清河县。”馆长说。",
                "粮食安全",
                "法院足球医院",
                "1,111,",
                "3至5万",
                "三千五百万",
                "2小时45分钟",
                "2021年3月至",
                "5至",
                "，亿元",
                "去年12月",
                "昨天",
                "### 清河县\n",
                "。",
                "（",
                "\n",
                " ",
                "【",
                "十",
                "1",
            })
    void isCleanedInLinearTime(String fragment) {
        var text = fragment.repeat(CHARACTERS / fragment.length());
        var page = new Page("https://news.example.cn/1.html", Instant.EPOCH, Format.TEXT, text, Hints.NONE);

        assertThat(ProcessorTime.of(() -> PIPELINE.clean(page))).isLessThan(MOST);
    }
}
