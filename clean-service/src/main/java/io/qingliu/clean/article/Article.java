package io.qingliu.clean.article;

import io.qingliu.clean.page.Script;
import java.util.List;
import java.util.stream.Stream;

/**
 * One clean article. An absent title, deck or dateline is empty.
 *
 * @param draft which parts of the page it is made of
 * @param body paragraphs in Simplified, joined by line feeds
 * @param bodyOriginal the same in the script of the page
 * @param facts what the steps learned about it
 */
public record Article(
        Draft draft,
        String title,
        String deck,
        String dateline,
        String body,
        String bodyOriginal,
        Script script,
        List<Fact> facts) {
    public Article {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind, in the order in which they were learned. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Article withFacts(List<Fact> more) {
        return new Article(
                draft,
                title,
                deck,
                dateline,
                body,
                bodyOriginal,
                script,
                Stream.concat(facts.stream(), more.stream()).toList());
    }
}
