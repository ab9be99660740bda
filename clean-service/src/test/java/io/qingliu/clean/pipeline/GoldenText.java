package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import java.util.Locale;
import java.util.stream.Collectors;

/** An outcome as a text that people can read and compare; what is absent is left out. */
final class GoldenText {
    private GoldenText() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rejected rejected -> "refused: " + rejected.refusal().code() + "\n";
            case Outcome.Cleaned cleaned ->
                cleaned.articles().stream().map(GoldenText::of).collect(Collectors.joining("\n"));
        };
    }

    private static String of(Article article) {
        var out = new StringBuilder("= ").append(article.title()).append('\n');
        add(out, "deck", article.deck());
        add(out, "dateline", article.dateline());
        article.facts(Fact.Published.class)
                .forEach(published -> add(out, "published", published.at() + " " + published.evidence()));
        article.facts(Fact.Source.class).forEach(source -> add(out, "source", source.name()));
        article.facts(Fact.Credit.class)
                .forEach(credit -> add(out, credit.contribution().name().toLowerCase(Locale.ROOT), credit.name()));
        add(out, "goes on", article.draft().jump().to());
        add(out, "came from", article.draft().jump().from());
        add(out, "truncated", article.draft().truncated() ? "yes" : "");
        return out.append("-\n").append(article.body()).append('\n').toString();
    }

    private static void add(StringBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.append(label).append(": ").append(value).append('\n');
        }
    }
}
