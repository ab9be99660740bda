package io.qingliu.clean.message;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How good an article is, and what it is like; null where nobody asked. */
public record Assessment(
        @Nullable Quality quality, @Nullable String fingerprint) {

    /** How far it can be relied on. */
    public record Quality(double score, List<String> flags) {
        static Quality of(Fact.Quality quality) {
            return new Quality(
                    quality.score(),
                    quality.flags().stream().map(Assessment::code).toList());
        }
    }

    static Assessment of(Article article) {
        return new Assessment(
                article.facts(Fact.Quality.class).stream()
                        .findFirst()
                        .map(Quality::of)
                        .orElse(null),
                article.facts(Fact.Fingerprint.class).stream()
                        .findFirst()
                        .map(Fact.Fingerprint::code)
                        .orElse(null));
    }

    private static String code(Fact.Flag flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
