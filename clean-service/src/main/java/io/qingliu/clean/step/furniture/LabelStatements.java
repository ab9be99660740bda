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
        boolean dense = found >= 2 && found * MOST_CHARACTERS_A_PHRASE >= text.length();
        boolean notice = notices.in(text) && text.length() <= LONGEST_NOTICE;
        boolean brief = found > 0 && text.length() <= SHORT && !line.endsSentence();
        return headingAt(text, start) > 0 || dense || notice || brief || (found > 0 && declares);
    }

    private int headingAt(String text, int start) {
        int length = headed.lengthAt(text, start);
        int end = start + length;
        return length > 0 && end < text.length() && AFTER.indexOf(text.charAt(end)) >= 0 ? length : 0;
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
