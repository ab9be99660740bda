package io.qingliu.clean.step.refusing;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.util.List;
import java.util.Optional;

/**
 * Refuses a page whose articles together hold less text than one sentence of news.
 *
 * @param least characters, blanks left out
 */
public record RefuseShort(int least) implements Step.Check {
    @Override
    public String id() {
        return "refuse-short@1";
    }

    @Override
    public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
        long characters = articles.stream()
                .flatMapToInt(article -> article.body().chars())
                .filter(c -> !Lines.isBlank((char) c))
                .limit(least)
                .count();
        return characters < least ? Optional.of(Refusal.TOO_SHORT) : Optional.empty();
    }
}
