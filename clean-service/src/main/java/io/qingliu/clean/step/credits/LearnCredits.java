package io.qingliu.clean.step.credits;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the credits of an article, those in its dateline included, in the order of the page; the writers and the editors
 * that it does not name in Chinese, the markup does.
 */
public record LearnCredits(Credits credits) implements Step.Enrich {
    private static final Words NO_PERSONS = Words.load(Words.class, "no-persons.txt");
    // Longer than any name: 行情实时播报 is a column.
    private static final Pattern LONG_RUN = Pattern.compile("\\p{IsHan}{5}");

    @Override
    public String id() {
        return "credited-people@2";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        var facts = new LinkedHashSet<Fact>();
        if (sheet.chinese()) {
            article.draft().parts().forEach(part -> facts.addAll(creditsOf(part, sheet)));
        }
        boolean written = facts.stream().anyMatch(LearnCredits::isWriter);
        boolean edited = facts.stream().anyMatch(fact -> is(fact, Contribution.EDITOR));
        if (!written) {
            addUnnamed(sheet.metadata().authors(), Contribution.AUTHOR, facts);
        }
        if (!edited) {
            addUnnamed(sheet.metadata().editors(), Contribution.EDITOR, facts);
        }
        return new ArrayList<>(facts);
    }

    // Who is named on the page is named there for what he did; the head often calls the editor an author.
    private void addUnnamed(List<Stated<String>> people, Contribution contribution, Set<Fact> facts) {
        var named = facts.stream()
                .map(fact -> fact instanceof Fact.Credit credit ? credit.name() : "")
                .collect(Collectors.toSet());
        people.stream()
                .flatMap(person -> stated(person, contribution).stream())
                .filter(credit -> !named.contains(credit.name()))
                .forEach(facts::add);
    }

    private static boolean isWriter(Fact fact) {
        return !is(fact, Contribution.EDITOR) && !is(fact, Contribution.PHOTOGRAPHER);
    }

    private static boolean is(Fact fact, Contribution contribution) {
        return fact instanceof Fact.Credit credit && credit.contribution() == contribution;
    }

    // What the markup states may itself be a credit, 记者林小禾, or names. In Chinese, what is no name is an office.
    private List<Fact.Credit> stated(Stated<String> name, Contribution contribution) {
        var text = name.value().strip();
        var reading = credits.read(text);
        if (reading.isCredit()) {
            return reading.credits();
        }
        boolean chinese = text.chars().anyMatch(Character::isIdeographic);
        if (!chinese) {
            return List.of(new Fact.Credit(text, contribution));
        }
        return reading.isNames() && !LONG_RUN.matcher(text).find()
                ? reading.credits().stream()
                        .map(credit -> new Fact.Credit(credit.name(), contribution))
                        .toList()
                : List.of();
    }

    private List<Fact.Credit> creditsOf(Part part, Sheet sheet) {
        var text = part.span().of(sheet.folded());
        var named = switch (part.role()) {
            case CREDIT -> credits.read(text).credits();
            case DATELINE -> credits.readLead(text).credits();
            default -> List.<Fact.Credit>of();
        };
        return named.stream().filter(credit -> !NO_PERSONS.has(credit.name())).toList();
    }
}
