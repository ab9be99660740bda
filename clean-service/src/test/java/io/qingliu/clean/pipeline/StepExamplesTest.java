package io.qingliu.clean.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code docs/steps.md} is true, and every step has one. Write the page, leave the answer to the failure. */
class StepExamplesTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("qingliu.root", ".."), "docs", "steps.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| `(.*)` \\| `(.*)` \\|");
    private static final Instant FETCHED_AT = Instant.parse("2025-03-10T00:00:00Z");
    private static final CleaningPipeline PIPELINE = StandardSteps.load();

    record Example(String step, String page, String answer) {}

    static List<Example> examples() throws IOException {
        return Files.readString(DOCUMENT)
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Example(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatTheStepMakesOfThePage(Example example) {
        assertThat(answer(example.step(), shown(example.page()))).isEqualTo(example.answer());
    }

    @Test
    void everyStepHasAnExampleInTheOrderOfTheSteps() throws IOException {
        assertThat(examples())
                .extracting(Example::step)
                .containsExactlyElementsOf(
                        PIPELINE.steps().stream().map(StepExamplesTest::name).toList());
    }

    private static String shown(String cell) {
        return cell.replace('⏎', '\n').replace('␣', ' ');
    }

    private static String name(Step step) {
        return step.id().substring(0, step.id().indexOf('@'));
    }

    private static String answer(String name, String text) {
        var format = text.startsWith("<html>") ? Format.HTML : Format.TEXT;
        var page = new Page("https://news.example.cn/1.html", FETCHED_AT, format, text, Hints.NONE);
        var seen = new ArrayList<String>();
        var work = new Work(
                page, PIPELINE.detectScript(), PIPELINE.fold(), PIPELINE.segment(), (step, after) -> seen.add(after));
        for (var step : PIPELINE.steps()) {
            boolean asked = name(step).equals(name);
            int before = seen.size();
            var said = run(step, work, asked);
            if (asked) {
                return said.isEmpty() && seen.size() > before ? cell(seen.getLast()) : cell(said);
            }
        }
        return "no such step";
    }

    // What the step says for itself; empty where it changes the text.
    private static String run(Step step, Work work, boolean asked) {
        return switch (step) {
            case Step.Read read -> work.read(read).map(Refusal::code).orElse("");
            case Step.Rewrite rewrite -> {
                work.rewrite(rewrite);
                yield "";
            }
            case Step.Label label -> {
                var marks = asked ? marks(label, work.sheet()) : "";
                work.label(label);
                yield marks;
            }
            case Step.Divide divide -> {
                work.divide(divide);
                yield articles(work.articles());
            }
            case Step.Convert convert -> {
                work.convert(convert);
                yield articles(work.articles());
            }
            case Step.Check check ->
                check.check(work.sheet(), work.articles()).map(Refusal::code).orElse("");
            case Step.Enrich enrich -> enriched(enrich, work);
            case Step.Recognize recognize -> recognized(recognize, work);
            case Step.Assess assess -> {
                work.assess(assess);
                yield fact(work.articles().getFirst().facts().getLast());
            }
        };
    }

    private static String enriched(Step.Enrich step, Work work) {
        var learned = work.articles().stream()
                .flatMap(article -> step.enrich(article, work.sheet()).stream())
                .map(StepExamplesTest::fact)
                .collect(Collectors.joining("; "));
        work.enrich(step);
        return learned;
    }

    private static String recognized(Step.Recognize step, Work work) {
        int known = work.articles().getFirst().facts().size();
        work.recognize(step);
        return work.articles().getFirst().facts().stream()
                .skip(known)
                .map(StepExamplesTest::fact)
                .collect(Collectors.joining("; "));
    }

    private static String marks(Step.Label step, Sheet sheet) {
        return step.label(sheet).stream().map(mark -> mark(mark, sheet)).collect(Collectors.joining("; "));
    }

    private static String mark(Mark mark, Sheet sheet) {
        return mark.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": "
                + mark.span().of(sheet.text());
    }

    private static String articles(List<Article> articles) {
        return articles.stream()
                .map(article -> article.title() + ": " + article.body())
                .collect(Collectors.joining("; "));
    }

    private static String fact(Fact fact) {
        return switch (fact) {
            case Fact.Credit credit -> credit.contribution().name().toLowerCase(Locale.ROOT) + ": " + credit.name();
            case Fact.Published published -> published.at().toString();
            case Fact.Source source -> source.name();
            case Fact.Place place -> place.name() + " " + place.code() + " " + place.count();
            case Fact.Person person -> person.name() + " " + String.join(",", person.titles()) + " " + person.count();
            case Fact.Organization organization -> organization.name() + " " + organization.count();
            case Fact.Keyword keyword -> keyword.term() + " " + keyword.score();
            case Fact.Summary summary -> String.join(" ", summary.sentences());
            case Fact.Category category -> category.topic().name().toLowerCase(Locale.ROOT) + " " + category.score();
            case Fact.Figure figure ->
                figure.text() + " = " + figure.value().toPlainString()
                        + figure.to().map(to -> ".." + to.toPlainString()).orElse("") + " " + figure.unit();
            case Fact.NamedDate date -> date.text() + " = " + date.from() + ".." + date.to();
            case Fact.Quality quality -> quality.score() + " " + quality.flags();
            case Fact.Fingerprint fingerprint -> fingerprint.code().substring(0, 14) + "…";
        };
    }

    private static String cell(String text) {
        return text.replace('\n', '⏎').replaceAll("^ | $", "␣");
    }
}
