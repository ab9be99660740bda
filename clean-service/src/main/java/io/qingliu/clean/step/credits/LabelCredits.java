package io.qingliu.clean.step.credits;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks credits that stand on a line of their own ({@code □ 本报记者 林小禾}, {@code [编辑:林小禾]}) or at the end of a
 * paragraph ({@code ……受到居民欢迎。(记者林小禾)}).
 */
public record LabelCredits(Credits credits) implements Step.Label {
    // Half a dozen names with their words; a longer line that parses as names would be a list in the text.
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_END = 60;
    private static final String MARKERS = "□■◆◇●○◎▲△☆★";
    private static final int MOST_BROKEN = 2;
    private static final String OPENING = "(（[【";
    private static final String SENTENCE_ENDS = "。！？!?…”」』";

    @Override
    public String id() {
        return "credits@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            var free = sheet.unclaimed(line.span());
            if (!free.isEmpty()) {
                whole(sheet, line, free).or(() -> end(sheet, free.getLast())).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private Optional<Mark> whole(Sheet sheet, Line line, List<Span> free) {
        if (line.length() > LONGEST_LINE || free.size() > 1) {
            return Optional.empty();
        }
        var span = free.getFirst();
        var text = span.of(sheet.folded());
        boolean marked = (MARKERS + OPENING).indexOf(text.charAt(0)) >= 0;
        if (!marked && !credits.mentions(text)) {
            return Optional.empty();
        }
        var reading = credits.read(text);
        boolean colon = text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
        // A broken character in a name does not make a labelled line a paragraph.
        boolean labelled = reading.worded() && colon && reading.leftOver() <= (marked ? MOST_BROKEN : 0);
        boolean credit = reading.isCredit() || labelled || (marked && reading.isNames());
        return credit ? Optional.of(new Mark(span, Role.CREDIT)) : Optional.empty();
    }

    private Optional<Mark> end(Sheet sheet, Span span) {
        var text = span.of(sheet.folded());
        char last = text.charAt(text.length() - 1);
        return last == ')' || last == '）' || last == ']' || last == '】' ? bracketed(text, span) : bare(text, span);
    }

    private Optional<Mark> bracketed(String text, Span span) {
        int least = Math.max(1, text.length() - LONGEST_END);
        int open = text.length() - 2;
        while (open >= least && OPENING.indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (open < least) {
            return Optional.empty();
        }
        var reading = credits.read(text.substring(open + 1, text.length() - 1));
        boolean afterSentence = endsSentence(text, open);
        boolean credit = reading.isCredit() || (reading.isNames() && afterSentence);
        return credit
                ? Optional.of(new Mark(new Span(span.start() + open, span.end()), Role.CREDIT))
                : Optional.empty();
    }

    // 。 编辑：林小禾 or 。本报记者 林小禾
    private Optional<Mark> bare(String text, Span span) {
        int least = Math.max(1, text.length() - LONGEST_END);
        int start = text.length() - 1;
        while (start > least && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (start <= least) {
            return Optional.empty();
        }
        var trimmed = Lines.trim(text, start, text.length());
        var sentence = trimmed.of(text);
        return credits.mentions(sentence) && credits.read(sentence).isCredit()
                ? Optional.of(new Mark(new Span(span.start() + trimmed.start(), span.end()), Role.CREDIT))
                : Optional.empty();
    }

    private static boolean endsSentence(String text, int end) {
        int last = end - 1;
        while (last >= 0 && Lines.isBlank(text.charAt(last))) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
