package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.Optional;

/** Marks headings over other stories, {@code 相关新闻}, and lines that name one at once, {@code 相关阅读：……}. */
public final class LabelMoreHeadings implements Step.Label {
    private static final int LONGEST_TEASER = 80;
    private static final String ORNAMENTS = "【】[]〔〕()（）<>＜＞《》»›：:■□●○◆◇★☆▲△▼>＞/／|｜·.。!！?？-—_+↓→";

    private final Words headings = Words.load(LabelMoreHeadings.class, "more.txt");

    @Override
    public String id() {
        return "more-stories@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return WholeLines.mark(sheet, this::role);
    }

    private Optional<Role> role(Line line) {
        var text = line.folded();
        if (text.length() > LONGEST_TEASER) {
            return Optional.empty();
        }
        int start = skip(text, 0);
        int length = headings.lengthAt(text, start);
        if (length == 0) {
            return Optional.empty();
        }
        int end = skip(text, start + length);
        if (end == text.length()) {
            return Optional.of(Role.MORE);
        }
        boolean divided = end > start + length
                && "：:】]"
                        .chars()
                        .anyMatch(c -> text.substring(start + length, end).indexOf(c) >= 0);
        return divided ? Optional.of(Role.TEASER) : Optional.empty();
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (Lines.isBlank(text.charAt(i)) || ORNAMENTS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
