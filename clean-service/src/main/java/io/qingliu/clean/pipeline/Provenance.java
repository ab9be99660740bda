package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Part;
import io.qingliu.clean.text.History;
import java.util.List;

/**
 * How to get a page back.
 *
 * @param text what is left of the page: the parts of its articles, in the order of the page
 * @param history every edit that led to it, so that {@code history.rebuild(text)} is the source
 * @param articles for each article the parts of {@code text} that it is made of
 */
public record Provenance(String text, History history, List<List<Part>> articles) {
    public Provenance {
        articles = articles.stream().map(List::copyOf).toList();
    }

    /** The page as it was fetched, character for character. */
    public String rebuild() {
        return history.rebuild(text);
    }
}
