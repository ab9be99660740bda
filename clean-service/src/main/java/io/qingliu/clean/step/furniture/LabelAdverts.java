package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.Optional;

/** Marks the house's own adverts: {@code 扫码关注官方微信}, {@code ■報料熱線：…}. News about an app is no advert for it. */
public final class LabelAdverts implements Step.Label {
    private static final int LONGEST = 120;
    private static final int SHORT = 40;

    private final Words phrases = Words.load(LabelAdverts.class, "adverts.txt");

    @Override
    public String id() {
        return "advert@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return WholeLines.mark(sheet, line -> isAdvert(line) ? Optional.of(Role.ADVERT) : Optional.empty());
    }

    // 第一步：打开微信，关注公众号；
    private static boolean isStep(String text) {
        boolean ordinal = text.charAt(0) == '第' && text.indexOf('步') > 0 && text.indexOf('步') <= 4;
        return ordinal || text.endsWith("；") || "①②③④⑤⑥⑦⑧⑨".indexOf(text.charAt(0)) >= 0;
    }

    private boolean isAdvert(Line line) {
        var text = line.folded();
        if (text.length() > LONGEST || text.endsWith("。") || isStep(text)) {
            return false;
        }
        int first = phrases.find(text, 0);
        if (first < 0) {
            return false;
        }
        int second = phrases.find(text, first + phrases.lengthAt(text, first));
        return second >= 0 || (text.length() <= SHORT && !line.endsSentence());
    }
}
