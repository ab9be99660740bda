package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks teasers of other stories: an abstract that a program cut off, {@code 近日，東河村邀請農技站專家授課，講 ...}, and the headline
 * above it. An author's own ellipsis, {@code ……}, cuts nothing.
 */
public record LabelTeasers() implements Step.Label {
    // Programs cut after so many characters; what is longer is a paragraph that merely ends with dots.
    private static final int LONGEST_ABSTRACT = 120;
    private static final int LONGEST_HEADLINE = 50;

    @Override
    public String id() {
        return "cut-teaser@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        var lines = sheet.lines();
        int cut = (int) lines.stream().filter(LabelTeasers::isCut).count();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean teaser = isCut(line) && sheet.roleOf(line).isEmpty() && (hasGap(line) || cut > 1);
            if (teaser) {
                if (i > 0 && isHeadline(lines.get(i - 1), sheet)) {
                    marks.add(new Mark(lines.get(i - 1).span(), Role.TEASER));
                }
                marks.add(new Mark(line.span(), Role.TEASER));
            }
        }
        return marks;
    }

    private static boolean isCut(Line line) {
        var text = line.text();
        boolean dots = text.endsWith("...") || (text.endsWith("…") && !text.endsWith("……"));
        return dots && text.length() <= LONGEST_ABSTRACT && !endsSentence(text);
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && ".… ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || "。！？”」".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean hasGap(Line line) {
        return line.text().endsWith(" ...") || line.text().endsWith(" …");
    }

    private static boolean isHeadline(Line line, Sheet sheet) {
        return line.length() <= LONGEST_HEADLINE
                && !line.endsSentence()
                && !isCut(line)
                && sheet.roleOf(line).isEmpty();
    }
}
