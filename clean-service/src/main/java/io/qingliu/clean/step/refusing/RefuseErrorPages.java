package io.qingliu.clean.step.refusing;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.Optional;

/** Refuses what a server sent instead of an article: an error, a log-in, a test whether the reader is human. */
public final class RefuseErrorPages implements Step.Check {
    // Such pages say little; an article about them says more.
    private static final int LONGEST_ARTICLE = 150;
    private static final int LONGEST_PAGE = 1500;

    private final Words phrases = Words.load(RefuseErrorPages.class, "error-pages.txt");

    @Override
    public String id() {
        return "refuse-error-page@1";
    }

    @Override
    public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
        int text =
                articles.stream().mapToInt(article -> article.body().length()).sum();
        boolean small = text <= LONGEST_ARTICLE && sheet.text().length() <= LONGEST_PAGE;
        return small && phrases.in(sheet.folded()) ? Optional.of(Refusal.ERROR_PAGE) : Optional.empty();
    }
}
