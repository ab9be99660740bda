package io.qingliu.clean.message;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article. A date that only the fetch suggests is no date: {@code publishedAt} is null then, and
 * the fetch decides the bucket alone.
 */
public record ArticleFacts(
        @Nullable OffsetDateTime publishedAt,
        @Nullable String publishedAtEvidence,
        @Nullable Source source,
        List<Credit> credits) {

    /** The paper, agency or site that it comes from. */
    public record Source(String name, String evidence) {
        static Source of(Fact.Source source) {
            return new Source(source.name(), code(source.evidence()));
        }
    }

    /** Somebody who made it. */
    public record Credit(String name, String role) {
        static Credit of(Fact.Credit credit) {
            return new Credit(credit.name(), code(credit.contribution()));
        }
    }

    static ArticleFacts of(Article article) {
        var published = article.facts(Fact.Published.class).stream().findFirst();
        return new ArticleFacts(
                published.map(Fact.Published::at).orElse(null),
                published.map(fact -> code(fact.evidence())).orElse(null),
                article.facts(Fact.Source.class).stream()
                        .findFirst()
                        .map(Source::of)
                        .orElse(null),
                article.facts(Fact.Credit.class).stream().map(Credit::of).toList());
    }

    private static String code(Fact.DateEvidence evidence) {
        return switch (evidence) {
            case PAGE -> "page";
            case URL -> "url";
            case HINT -> "hint";
        };
    }

    private static String code(Fact.SourceEvidence evidence) {
        return switch (evidence) {
            case PAGE -> "page";
            case HINT -> "hint";
        };
    }

    private static String code(Fact.Contribution contribution) {
        return switch (contribution) {
            case REPORTER -> "reporter";
            case CORRESPONDENT -> "correspondent";
            case AUTHOR -> "author";
            case EDITOR -> "editor";
            case PHOTOGRAPHER -> "photographer";
            case TRANSLATOR -> "translator";
            case COMMENTATOR -> "commentator";
            case INTERN -> "intern";
        };
    }
}
