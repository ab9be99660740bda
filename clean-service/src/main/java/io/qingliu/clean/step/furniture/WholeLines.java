package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Marks lines as wholes. */
final class WholeLines {
    private WholeLines() {}

    /** A mark for each line that nobody has claimed yet and that {@code role} knows. */
    static List<Mark> mark(Sheet sheet, Function<Line, Optional<Role>> role) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            if (sheet.roleOf(line).isEmpty()) {
                role.apply(line).ifPresent(known -> marks.add(new Mark(line.span(), known)));
            }
        }
        return marks;
    }
}
