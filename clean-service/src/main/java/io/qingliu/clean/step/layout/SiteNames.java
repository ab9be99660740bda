package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.step.words.Words;
import java.util.List;

/**
 * Finds what a page puts round its headline: the name of the site behind it, ……同日开放--清河商报, ……同日开放-新闻频道-清河网,
 * and in front of it the name of the gambling house that took the address over.
 */
final class SiteNames {
    private static final int LONGEST = 40;
    private static final int SHORTEST_HEADLINE = 6;
    private static final String DIVIDERS = "_|｜-—–";
    private static final Words ENDINGS = Words.of(List.of(
            "网", "报", "台", "社", "站", "频道", "新闻", "在线", "资讯", "中心", "门户", "客户端", "平台", "日报", "晚报", "时报", "商报", "网站",
            "首页", "要闻", "财经", "头条", "论坛", "社区", "杂志", "周刊", "電視", "电视", "广播", "com", "cn", "net"));

    private static final Words GAMBLING = Words.load(Words.class, "gambling.txt");
    private static final int LONGEST_PREFIX = 30;
    private static final String ENDS_PREFIX = "-_|｜—–】)）》]> 　";

    private SiteNames() {}

    /** Where the headline begins in {@code title}, behind the name of a gambling house where one stands there. */
    static int headlineStart(String title) {
        int end = 0;
        for (int at = GAMBLING.find(title, 0); at >= 0 && at < LONGEST_PREFIX; at = GAMBLING.find(title, end)) {
            end = at + GAMBLING.lengthAt(title, at);
        }
        int start = end;
        while (end > 0
                && start < title.length()
                && start < LONGEST_PREFIX
                && ENDS_PREFIX.indexOf(title.charAt(start)) < 0) {
            start++;
        }
        while (end > 0 && start < title.length() && ENDS_PREFIX.indexOf(title.charAt(start)) >= 0) {
            start++;
        }
        return title.length() - start >= SHORTEST_HEADLINE ? start : 0;
    }

    /** Length of the headline in {@code title}, all of it where no site is named behind it. */
    static int headlineLength(String title) {
        for (int i = Math.max(SHORTEST_HEADLINE, title.length() - LONGEST); i < title.length(); i++) {
            boolean divider = DIVIDERS.indexOf(title.charAt(i)) >= 0 && DIVIDERS.indexOf(title.charAt(i - 1)) < 0;
            if (divider && isSite(title.substring(i))) {
                return Lines.trim(title, 0, i).end();
            }
        }
        return title.length();
    }

    private static boolean isSite(String end) {
        var name = end.strip();
        boolean wide = end.startsWith("_") || end.startsWith("|") || end.startsWith("｜") || end.startsWith("--");
        int ending = ENDINGS.lengthBefore(name, name.length());
        return (ending > 0 && name.length() > ending + 1) || (wide && name.length() <= 12 && !hasPause(name));
    }

    private static boolean hasPause(String name) {
        return name.chars().anyMatch(c -> "，。：！？“”".indexOf(c) >= 0);
    }
}
