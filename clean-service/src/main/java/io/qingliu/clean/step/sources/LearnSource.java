package io.qingliu.clean.step.sources;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.SourceEvidence;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the source of an article: by the line that says so, by its lead, by the markup, by what the crawler said, by how the
 * site names itself.
 */
public record LearnSource(SourceNames names) implements Step.Enrich {
    @Override
    public String id() {
        return "source@1";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        return named(article, sheet)
                .or(() -> inLead(article, sheet))
                .or(() -> sheet.head(Role.SOURCE, article.draft().start())
                        .findFirst()
                        .map(span -> source(span.of(sheet.folded()), SourceEvidence.PAGE)))
                .or(() -> sheet.metadata().source().map(Stated::value).map(name -> source(name, SourceEvidence.PAGE)))
                .or(() -> sheet.page().hints().sourceName().map(name -> source(name, SourceEvidence.HINT)))
                .or(() -> Invitation.name(sheet).map(name -> source(name, SourceEvidence.PAGE)))
                .stream()
                .toList();
    }

    private static Optional<Fact> named(Article article, Sheet sheet) {
        return texts(article, sheet, Role.SOURCE).findFirst().map(name -> source(name, SourceEvidence.PAGE));
    }

    private Optional<Fact> inLead(Article article, Sheet sheet) {
        return texts(article, sheet, Role.DATELINE)
                .flatMap(lead -> names.inLead(withoutBracket(lead)).stream())
                .findFirst()
                .map(name -> source(name, SourceEvidence.PAGE));
    }

    private static Stream<String> texts(Article article, Sheet sheet, Role role) {
        return article.draft().parts(role).map(Part::span).map(span -> span.of(sheet.folded()));
    }

    private static String withoutBracket(String lead) {
        return "（(【〔［[".indexOf(lead.charAt(0)) >= 0 ? lead.substring(1) : lead;
    }

    private static Fact source(String name, SourceEvidence evidence) {
        return new Fact.Source(name, evidence);
    }
}
