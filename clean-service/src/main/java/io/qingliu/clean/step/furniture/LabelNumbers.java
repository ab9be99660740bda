package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks lines of a number or of marks only, which count readers or pages: {@code 357}, {@code - 3 -}, {@code 第3版}, {@code < >}. */
public record LabelNumbers() implements Step.Label {
    private static final int LONGEST = 12;
    private static final int MOST_DIGITS = 7;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_ANNOUNCEMENT = 15;

    @Override
    public String id() {
        return "bare-number@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        boolean announced = false;
        for (var line : sheet.lines()) {
            var role = sheet.roleOf(line).isEmpty() ? role(line) : Optional.<Role>empty();
            if (announced && role.isPresent() && role.get() == Role.COUNTER) {
                continue;
            }
            role.ifPresent(known -> marks.add(new Mark(line.span(), known)));
            announced = announces(line.folded());
        }
        return marks;
    }

    // 四局比分为： and then a number a line
    private static boolean announces(String text) {
        return text.length() >= SHORTEST_ANNOUNCEMENT && (text.endsWith("：") || text.endsWith(":"));
    }

    private static Optional<Role> role(Line line) {
        var text = line.folded();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int digits = 0;
        int letters = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            han += Character.isIdeographic(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        if (isPage(text)) {
            return Optional.of(Role.PAGE_NUMBER);
        }
        if (han > 0) {
            return Optional.empty();
        }
        if (digits > 0 && letters == 0 && digits <= MOST_DIGITS) {
            return Optional.of(text.startsWith("-") ? Role.PAGE_NUMBER : Role.COUNTER);
        }
        boolean marksOnly = digits == 0 && letters < SHORTEST_WORD && han == 0;
        return marksOnly ? Optional.of(Role.OTHER) : Optional.empty();
    }

    // 第3版, 第1页 共3页, A04版
    private static boolean isPage(String text) {
        boolean ends = text.endsWith("版") || text.endsWith("页");
        return ends && text.chars().allMatch(c -> "第共版页/ ·ABCD一二三四五六七八九十：".indexOf(c) >= 0 || (c >= '0' && c <= '9'));
    }
}
