package io.qingliu.clean.message;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Script;
import org.jspecify.annotations.Nullable;

/** The text of an article; what it does not have is null. {@code bodyOriginal} is null where it equals the body. */
public record ArticleText(
        @Nullable String title,
        @Nullable String deck,
        String body,
        @Nullable String bodyOriginal,
        @Nullable String dateline,
        String language,
        String script,
        boolean truncated,
        @Nullable Jump jump) {

    /** The page that the text goes on on, and the one that it came from. */
    public record Jump(@Nullable String to, @Nullable String from) {
        static @Nullable Jump of(io.qingliu.clean.article.Jump jump) {
            return jump.to().isEmpty() && jump.from().isEmpty()
                    ? null
                    : new Jump(orNull(jump.to()), orNull(jump.from()));
        }
    }

    static ArticleText of(Article article) {
        return new ArticleText(
                orNull(article.title()),
                orNull(article.deck()),
                article.body(),
                article.bodyOriginal().equals(article.body()) ? null : article.bodyOriginal(),
                orNull(article.dateline()),
                Language.of(article.body()),
                code(article.script()),
                article.draft().truncated(),
                Jump.of(article.draft().jump()));
    }

    private static String code(Script script) {
        return switch (script) {
            case HANS -> "hans";
            case HANT -> "hant";
            case MIXED -> "mixed";
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
