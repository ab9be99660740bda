package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Kind;
import io.qingliu.clean.step.words.Words;
import java.util.List;

/** Knows short lines with which a text begins and no headline: {@code 各位代表：}, {@code 第一章 总则}, {@code 一、基本情况}. */
final class Openers {
    private static final int LONGEST = 40;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Words ADDRESSED = Words.of(List.of(
            "各位", "同志", "代表", "委员", "朋友", "女士", "先生", "老师", "同学", "乡亲", "父老", "读者", "市民", "居民", "村民", "用户", "单位", "政府",
            "委员会", "部门", "公司", "家长"));

    private Openers() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && (isSalutation(text) || isNumbered(text) || isDay(text) || announces(text));
    }

    private static boolean isSalutation(String text) {
        char last = text.charAt(text.length() - 1);
        return (last == '：' || last == ':') && ADDRESSED.in(text);
    }

    // 2019年8月22日 晴
    private static boolean isDay(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(text.charAt(0))
                && text.indexOf('日') > 0
                && "晴阴雨雪云风雾".indexOf(last) >= 0
                && text.length() <= 20;
    }

    // 现将名单公布如下：
    private static boolean announces(String text) {
        return text.endsWith("如下：") || text.endsWith("如下:");
    }

    // 第一章, 第一条, 一、, （一）
    private static boolean isNumbered(String text) {
        boolean bracket = text.charAt(0) == '（' || text.charAt(0) == '(';
        boolean ordinal = text.charAt(0) == '第';
        int start = bracket || ordinal ? 1 : 0;
        int end = start;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String after = bracket ? "）)" : ordinal ? "章节条编部" : "、.．";
        return end > start && end < text.length() && after.indexOf(text.charAt(end)) >= 0;
    }

    /** From where on the short rows above the first paragraph are text, such as 第一章 总则. */
    static int beginningOfText(List<Row> above) {
        int start = above.size();
        while (start > 0
                && (!above.get(start - 1).is(Kind.SHORT)
                        || isOne(above.get(start - 1).text()))) {
            start--;
        }
        return start;
    }
}
