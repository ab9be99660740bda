package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.step.Refusal;
import java.util.List;

/** What became of a page. */
public sealed interface Outcome {
    /** What was done on the way. */
    List<Touch> touches();

    /** Clean articles in the order of the page, and how to get the page back. */
    record Cleaned(List<Article> articles, Provenance provenance, List<Touch> touches) implements Outcome {}

    /** A page that should not be published, and the step that says so. */
    record Rejected(Refusal refusal, String step, List<Touch> touches) implements Outcome {}
}
