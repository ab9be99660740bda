package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks copyright notices and disclaimers, also where one stands behind the last sentence of a paragraph. An article
 * about copyright keeps its paragraphs: it takes two phrases of a statement, or one in a short line.
 */
public final class LabelStatements implements Step.Label {
    private static final int LONGEST = 700;
    private static final int LONGEST_NOTICE = 300;
    private static final int SHORT = 50;
    // News about copyright uses such phrases too, but not one after the other.
    private static final int MOST_CHARACTERS_A_PHRASE = 45;
    private static final String BEFORE = "【[（(■●◆*※▲ 　“\"";
    private static final String AFTER = "：:】]）) 　”\"";

    // Who states something speaks of himself, of his text or to his readers; the news speaks of others.
    private static final Words SPEAKS = Words.of(List.of(
            "本网", "本站", "本报", "本文", "本刊", "本社", "本平台", "本公司", "本公众号", "本号", "本栏目", "此文", "该文", "我们", "我网", "凡", "如有",
            "如需", "如涉", "请与", "请联系", "请务必", "请勿", "请注明", "转载请", "转载须", "作者本人", "声明", "权利人", "稿件", "所有作品", "版权归", "上述",
            "以上", "用户", "网友", "读者", "仅供", "本着", "您", "©"));
    private static final Set<String> WEAK = Set.of(
            "著作权", "未经授权", "未经许可", "未经允许", "依法追究", "追究法律责任", "仅供参考", "不保证", "自行承担", "隐私政策", "违者将", "投资有风险", "风险自担");
    private final Words phrases = Words.load(LabelStatements.class, "statements.txt");
    private final Words notices = Words.load(LabelStatements.class, "notices.txt");
    private final Words headed = Words.load(LabelStatements.class, "headed-statements.txt");

    @Override
    public String id() {
        return "statement@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            for (var free : sheet.unclaimed(line.span())) {
                statement(line, free.of(sheet.folded()))
                        .ifPresent(from ->
                                marks.add(new Mark(new Span(free.start() + from, free.end()), Role.COPYRIGHT)));
            }
        }
        return marks;
    }

    /** Where the statement begins in the text; empty where there is none. */
    private Optional<Integer> statement(Line line, String text) {
        var tail = tail(text);
        return tail.isPresent() || !isStatement(text, line) ? tail : Optional.of(0);
    }

    private boolean isStatement(String text, Line line) {
        if (text.length() > LONGEST) {
            return false;
        }
        int start = 0;
        while (start < text.length() && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int found = count(text);
        boolean declares = text.startsWith("声明：", start) || text.startsWith("声明:", start);
        boolean dense = found >= 2
                && (SPEAKS.in(text) || start > 0 || !line.endsSentence())
                && found * MOST_CHARACTERS_A_PHRASE >= text.length();
        boolean notice = notices.in(text) && text.length() <= LONGEST_NOTICE;
        boolean brief = (found > 1 || isStrong(text)) && text.length() <= SHORT && !line.endsSentence();
        return headingAt(text, start) > 0 || dense || notice || brief || (found > 0 && declares);
    }

    private int headingAt(String text, int start) {
        int length = headed.lengthAt(text, start);
        int end = start + length;
        return length > 0 && end < text.length() && AFTER.indexOf(text.charAt(end)) >= 0 ? length : 0;
    }

    // 侵犯著作权案宣判 is a headline.
    private boolean isStrong(String text) {
        int at = phrases.find(text, 0);
        return at >= 0 && (SPEAKS.in(text) || !WEAK.contains(text.substring(at, at + phrases.lengthAt(text, at))));
    }

    private int count(String text) {
        int found = 0;
        for (int at = phrases.find(text, 0); at >= 0; at = phrases.find(text, at)) {
            found++;
            at += phrases.lengthAt(text, at);
        }
        return found;
    }

    // ……受到居民欢迎。版权声明:凡注明……
    private Optional<Integer> tail(String text) {
        for (int at = headed.find(text, 1); at >= 0; at = headed.find(text, at + 1)) {
            var before = Lines.trim(text, 0, at);
            boolean afterSentence = !before.isEmpty() && "。！？）)”".indexOf(text.charAt(before.end() - 1)) >= 0;
            if (afterSentence && headingAt(text, at) > 0) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
