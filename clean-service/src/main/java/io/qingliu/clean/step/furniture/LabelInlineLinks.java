package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Marks brackets that hold nothing but words of links, {@code 东河公司(微博) 在}, and the blank behind them. */
public final class LabelInlineLinks implements Step.Label {
    private static final int LONGEST = 24;

    private final Words words = Words.load(LabelInlineLinks.class, "inline-links.txt");

    @Override
    public String id() {
        return "inline-link@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            var text = line.folded();
            for (int open = nextOpen(text, 0); open >= 0; open = nextOpen(text, open + 1)) {
                int close = close(text, open);
                if (close > 0) {
                    int start = line.span().start();
                    marks.add(new Mark(new Span(start + open, start + withBlank(text, close)), Role.OTHER));
                }
            }
        }
        return marks;
    }

    private static int nextOpen(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == '（') {
                return i;
            }
        }
        return -1;
    }

    /** Position behind the bracket where it holds words of links only; 0 otherwise. */
    private int close(String text, int open) {
        boolean found = false;
        int i = open + 1;
        while (i < text.length() && i - open <= LONGEST) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                return found ? i + 1 : 0;
            }
            int length = words.lengthAt(text, i);
            if (length == 0 && !(c >= '0' && c <= '9') && ",，、/ .".indexOf(c) < 0) {
                return 0;
            }
            found |= length > 0;
            i += Math.max(1, length);
        }
        return 0;
    }

    private static int withBlank(String text, int end) {
        return end < text.length() && Lines.isBlank(text.charAt(end)) ? end + 1 : end;
    }
}
