package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Runs the steps in order: a page becomes text, text lines, lines articles, and articles get facts. Thread-safe.
 *
 * @param steps in the order in which they run; {@link StandardSteps} is the list that ships
 * @param detectScript says in which script a repaired text is written
 * @param fold reads a repaired text in Simplified, character for character, so that one word list serves both scripts
 * @param segment cuts a text in Simplified into its words
 */
public record CleaningPipeline(
        List<Step> steps,
        Function<String, Script> detectScript,
        UnaryOperator<String> fold,
        Function<String, Segmentation> segment) {
    public CleaningPipeline {
        steps = List.copyOf(steps);
    }

    /** The same pipeline with other steps. */
    public CleaningPipeline with(List<Step> others) {
        return new CleaningPipeline(others, detectScript, fold, segment);
    }

    /** The names of the steps, without their versions, that a page can be cleaned without. */
    public Set<String> optionalSteps() {
        return steps.stream()
                .filter(step -> !isNeeded(step))
                .map(CleaningPipeline::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same pipeline without the steps of these names, so that one can see what they are for. */
    public CleaningPipeline without(Set<String> names) {
        return with(steps.stream()
                .filter(step -> isNeeded(step) || !names.contains(name(step)))
                .toList());
    }

    // Without these there are no lines and no articles.
    private static boolean isNeeded(Step step) {
        return step instanceof Step.Read || step instanceof Step.Divide;
    }

    private static String name(Step step) {
        return step.id().substring(0, step.id().indexOf('@'));
    }

    public Outcome clean(Page page) {
        return clean(page, Witness.NOBODY);
    }

    /** The outcome for one page; {@code witness} sees the text after each step that changed something. */
    public Outcome clean(Page page, Witness witness) {
        var work = new Work(page, detectScript, fold, segment, witness);
        for (var step : steps) {
            switch (step) {
                case Step.Read read -> {
                    var refusal = work.read(read);
                    if (refusal.isPresent()) {
                        return work.rejected(refusal.get(), step);
                    }
                }
                case Step.Rewrite rewrite -> work.rewrite(rewrite);
                case Step.Label label -> work.label(label);
                case Step.Divide divide -> work.divide(divide);
                case Step.Convert convert -> work.convert(convert);
                case Step.Enrich enrich -> work.enrich(enrich);
                case Step.Recognize recognize -> work.recognize(recognize);
                case Step.Assess assess -> work.assess(assess);
                case Step.Check check -> {
                    var refusal = check.check(work.sheet(), work.articles());
                    if (refusal.isPresent()) {
                        return work.rejected(refusal.get(), step);
                    }
                }
            }
        }
        return work.cleaned();
    }

    /** An article as text, before any conversion. */
    static Article article(Draft draft, String text, Script script) {
        var body = draft.read(Role.BODY, text);
        return new Article(
                draft,
                draft.read(Role.TITLE, text),
                draft.read(Role.DECK, text),
                draft.read(Role.DATELINE, text),
                body,
                body,
                script,
                new ArrayList<>());
    }
}
