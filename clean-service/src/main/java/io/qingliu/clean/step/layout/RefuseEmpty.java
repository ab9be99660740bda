package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.util.List;
import java.util.Optional;

/** Refuses a page that holds no article: {@link Refusal#NO_CONTENT} without any text, else navigation only. */
public record RefuseEmpty() implements Step.Check {
    @Override
    public String id() {
        return "refuse-empty@1";
    }

    @Override
    public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
        if (!articles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sheet.lines().isEmpty() ? Refusal.NO_CONTENT : Refusal.NAVIGATION_ONLY);
    }
}
