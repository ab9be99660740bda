package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.Optional;

/** Marks the way from the first page to this one: {@code 首页 > 要闻 > 正文}, {@code 您所在的位置：首页 >> 清河新闻}. */
public record LabelBreadcrumbs() implements Step.Label {
    private static final int LONGEST = 80;
    private static final Words OPENINGS =
            Words.of(List.of("您所在的位置", "您现在的位置", "你所在的位置", "您的位置", "您当前的位置", "当前位置", "现在位置", "所在位置", "当前的位置"));
    private static final String ARROWS = ">＞»›→";

    @Override
    public String id() {
        return "breadcrumb@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return WholeLines.mark(sheet, line -> isBreadcrumb(line) ? Optional.of(Role.NAVIGATION) : Optional.empty());
    }

    private static boolean isBreadcrumb(Line line) {
        var text = line.folded();
        if (text.length() > LONGEST || (line.endsSentence() && !text.endsWith("："))) {
            return false;
        }
        boolean opens = OPENINGS.lengthAt(text, 0) > 0;
        long arrows = text.chars().filter(c -> ARROWS.indexOf(c) >= 0).count();
        boolean fromHome = text.contains("首页") || text.contains("主页") || text.endsWith("正文");
        return opens || (arrows > 0 && fromHome) || (arrows > 1 && text.length() < 40);
    }
}
