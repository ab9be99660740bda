package io.qingliu.clean.step.credits;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Reads the credits of an article, those in its dateline included, in the order of the page; where the page names nobody
 * in Chinese, the markup does.
 */
public record LearnCredits(Credits credits) implements Step.Enrich {
    @Override
    public String id() {
        return "credited-people@1";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        var facts = new LinkedHashSet<Fact>();
        if (sheet.chinese()) {
            article.draft().parts().forEach(part -> facts.addAll(creditsOf(part, sheet)));
        }
        if (facts.isEmpty()) {
            sheet.metadata().authors().forEach(author -> facts.addAll(stated(author, Contribution.AUTHOR)));
            sheet.metadata().editors().forEach(editor -> facts.addAll(stated(editor, Contribution.EDITOR)));
        }
        return new ArrayList<>(facts);
    }

    // What the markup states may itself be a credit, 记者林小禾, or a name of any language.
    private List<Fact.Credit> stated(Stated<String> name, Contribution contribution) {
        var text = name.value().strip();
        var reading = credits.read(text);
        return reading.isCredit() ? reading.credits() : List.of(new Fact.Credit(text, contribution));
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
