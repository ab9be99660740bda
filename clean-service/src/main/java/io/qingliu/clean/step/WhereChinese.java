package io.qingliu.clean.step;

import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Sheet;
import java.util.List;

/**
 * Keeps a step to pages in Chinese. The words and the shapes of lines that it goes by are those of Chinese pages; a page
 * in another language is left to what its markup says.
 */
public record WhereChinese(Step.Label step) implements Step.Label {
    @Override
    public String id() {
        return step.id();
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.chinese() ? step.label(sheet) : List.of();
    }
}
