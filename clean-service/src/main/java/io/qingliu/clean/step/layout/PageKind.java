package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.layout.Row.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a page is like as a whole.
 *
 * @param printed it comes from a printed page: texts jump to other pages, or several begin with bylines and leads
 * @param hasFurniture it has menus, share bars, teasers or statements, so that a line that nobody knows may be one, too
 */
record PageKind(boolean printed, boolean hasFurniture) {
    private static final Set<Role> FURNITURE = EnumSet.of(
            Role.NAVIGATION, Role.SHARE, Role.COUNTER, Role.TEASER, Role.MORE, Role.COPYRIGHT, Role.TAGS, Role.ADVERT);

    static PageKind of(Sheet sheet, List<Row> rows) {
        boolean jumps = rows.stream()
                .anyMatch(row -> row.jumpTo().isPresent() || row.jumpFrom().isPresent());
        long leads = rows.stream()
                .filter(row -> row.is(Kind.BYLINE) || row.hasPart(Role.DATELINE))
                .count();
        // Where there is markup, its place has told each line of furniture already.
        boolean told = sheet.page().format() == Format.HTML;
        boolean furniture =
                !told && sheet.marks().list().stream().anyMatch(marked -> FURNITURE.contains(marked.role()));
        return new PageKind(jumps || leads > 2, furniture);
    }
}
