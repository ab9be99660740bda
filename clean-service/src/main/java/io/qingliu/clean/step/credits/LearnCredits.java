package io.qingliu.clean.step.credits;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the credits of an article, those in its dateline included, in the order of the page. */
public record LearnCredits(Credits credits) implements Step.Enrich {
    @Override
    public String id() {
        return "credited-people@1";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        var facts = new LinkedHashSet<Fact>();
        for (var part : article.draft().parts()) {
            facts.addAll(creditsOf(part, sheet));
        }
        return new ArrayList<>(facts);
    }

    private List<Fact.Credit> creditsOf(Part part, Sheet sheet) {
        var text = part.span().of(sheet.folded());
        return switch (part.role()) {
            case CREDIT -> credits.read(text).credits();
            case DATELINE -> credits.readLead(text).credits();
            default -> List.of();
        };
    }
}
