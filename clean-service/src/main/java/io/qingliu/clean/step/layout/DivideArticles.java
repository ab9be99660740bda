package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.ArrayList;
import java.util.List;

/** Makes one article of what no step has marked as furniture: a headline where the first line is one, then the body. */
public record DivideArticles() implements Step.Divide {
    // A headline of a Chinese paper has hardly more characters than this, in one line.
    private static final int LONGEST_HEADLINE = 60;

    @Override
    public String id() {
        return "divide-articles@1";
    }

    @Override
    public List<Draft> divide(Sheet sheet) {
        var parts = new ArrayList<Part>();
        for (var line : sheet.lines()) {
            var role = sheet.roleOf(line);
            if (role.isEmpty()) {
                boolean title = parts.isEmpty() && isHeadline(line);
                parts.add(Part.of(title ? Role.TITLE : Role.BODY, line.span()));
            } else if (role.get().partOfArticle()) {
                parts.add(Part.of(role.get(), line.span()));
            }
        }
        boolean hasBody = parts.stream().anyMatch(part -> part.role() == Role.BODY);
        return hasBody ? List.of(new Draft(parts, false, Jump.NONE)) : List.of();
    }

    private static boolean isHeadline(Line line) {
        return line.length() <= LONGEST_HEADLINE && !line.endsSentence();
    }
}
