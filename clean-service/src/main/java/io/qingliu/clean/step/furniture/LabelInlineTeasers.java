package io.qingliu.clean.step.furniture;

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
 * Marks another story's headline that a site puts into a paragraph: {@code （延伸閱讀：清河縣圖書館開放）}, or behind a
 * sentence {@code 更多详情：……}.
 */
public final class LabelInlineTeasers implements Step.Label {
    private static final int LONGEST = 80;
    private static final String OPENING = "（(【[〈《";
    private static final String CLOSING = "）)】]〉》";

    private final Words words = Words.load(LabelInlineTeasers.class, "inline-teasers.txt");

    @Override
    public String id() {
        return "inline-teaser@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            var text = line.folded();
            for (int at = words.find(text, 1); at >= 0; at = words.find(text, at + 1)) {
                int start = line.span().start();
                teaser(text, at)
                        .ifPresent(span ->
                                marks.add(new Mark(new Span(start + span.start(), start + span.end()), Role.TEASER)));
            }
        }
        return marks;
    }

    private Optional<Span> teaser(String text, int at) {
        int end = at + words.lengthAt(text, at);
        char next = end < text.length() ? text.charAt(end) : '\n';
        boolean colon = "：:｜|>＞》】".indexOf(next) >= 0;
        char before = text.charAt(at - 1);
        int bracket = OPENING.indexOf(before);
        if (bracket >= 0) {
            int close = find(text, end, CLOSING.substring(bracket, bracket + 1));
            return close >= 0 && (colon || close == end) ? Optional.of(new Span(at - 1, close + 1)) : Optional.empty();
        }
        boolean begins = "。！？!?…”」 　>＞".indexOf(before) >= 0;
        if (!begins || !colon) {
            return Optional.empty();
        }
        int stop = find(text, end, "。！？!?");
        boolean ends = stop >= 0 || text.length() - end <= LONGEST;
        return ends ? Optional.of(new Span(at, stop >= 0 ? stop + 1 : text.length())) : Optional.empty();
    }

    /** Position of the first of {@code marks}, not far away; -1 where none stands there. */
    private static int find(String text, int from, String marks) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
