package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Makes one article of all that no step has marked as furniture. */
final class OneArticle {
    private OneArticle() {}

    /** The draft, or none where no body is left. */
    static List<Draft> of(Sheet sheet) {
        var parts = new ArrayList<Part>();
        for (var line : sheet.lines()) {
            var role = sheet.roleOf(line).orElse(Role.BODY);
            if (role.partOfArticle()) {
                parts.add(Part.of(role, line.span()));
            }
        }
        boolean hasBody = parts.stream().anyMatch(part -> part.role() == Role.BODY);
        return hasBody ? List.of(new Draft(parts, false, Jump.NONE)) : List.of();
    }
}
