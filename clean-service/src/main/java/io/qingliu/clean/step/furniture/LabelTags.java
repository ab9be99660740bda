package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.List;
import java.util.Optional;

/** Marks rows of tags: {@code 图书室|清河|阅读|公共文化}, {@code #清河县 #图书馆 #开放}. */
public record LabelTags() implements Step.Label {
    private static final int LONGEST_TAG = 12;
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "tags@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return WholeLines.mark(sheet, line -> isTags(line) ? Optional.of(Role.TAGS) : Optional.empty());
    }

    private static boolean isTags(Line line) {
        return isRow(line.text(), '|')
                || isRow(line.text(), '｜')
                || (line.text().startsWith("#") && isRow(line.text(), '#'));
    }

    private static boolean isRow(String text, char divider) {
        int tags = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == divider) {
                if (i - start > LONGEST_TAG) {
                    return false;
                }
                tags += text.substring(start, i).isBlank() ? 0 : 1;
                start = i + 1;
            }
        }
        return tags >= FEWEST;
    }
}
