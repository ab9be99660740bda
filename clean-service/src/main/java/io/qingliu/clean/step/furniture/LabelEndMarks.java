package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Marks what agencies and editors put behind the last word of a text: {@code ……开放。(完)}, {@code —END—}. */
public final class LabelEndMarks implements Step.Label {
    private static final List<String> ENDS = List.of("(完)", "（完）", "（完)", "(完）", "（全文完）", "(全文完)", "【完】");
    private static final Set<String> LINES = Set.of("END", "THEEND", "完", "全文完", "FIN");
    private static final int LONGEST = 16;

    @Override
    public String id() {
        return "end-mark@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.lines().stream().flatMap(line -> mark(line).stream()).toList();
    }

    private static Optional<Mark> mark(Line line) {
        var text = line.folded();
        if (text.length() <= LONGEST && LINES.contains(letters(text))) {
            return Optional.of(new Mark(line.span(), Role.OTHER));
        }
        return ENDS.stream().filter(text::endsWith).findFirst().map(end -> {
            var before = Lines.trim(text, 0, text.length() - end.length());
            int start = line.span().start() + (before.isEmpty() ? 0 : before.end());
            return new Mark(new Span(start, line.span().end()), Role.OTHER);
        });
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
