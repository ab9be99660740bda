package io.qingliu.clean.step.refusing;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.util.List;
import java.util.Optional;

/**
 * Refuses a page that holds no article: {@link Refusal#NO_CONTENT} without any text, {@link Refusal#TOO_SHORT} with hardly
 * any, else {@link Refusal#NAVIGATION_ONLY}.
 *
 * @param fewest characters that menus and headlines have at least
 */
public record RefuseEmpty(int fewest) implements Step.Check {
    @Override
    public String id() {
        return "refuse-empty@1";
    }

    @Override
    public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
        if (!articles.isEmpty()) {
            return Optional.empty();
        }
        if (sheet.lines().isEmpty()) {
            return Optional.of(Refusal.NO_CONTENT);
        }
        int characters = sheet.lines().stream().mapToInt(Line::length).sum();
        return Optional.of(characters < fewest ? Refusal.TOO_SHORT : Refusal.NAVIGATION_ONLY);
    }
}
