package io.qingliu.clean.step.refusing;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Refuses the pages of gambling houses and shops that took over a paper's address. Only words in the articles count, where
 * there are any: farms print stolen news between their own adverts, and news report on gambling.
 */
public final class RefuseHostileSites implements Step.Check {
    private static final int FEWEST_WORDS = 5;
    // A report on a gambling case uses such a word every few sentences; an advert for it uses several in each.
    private static final int MOST_CHARACTERS_A_WORD = 40;

    private final Words gambling = Words.load(Words.class, "gambling.txt");
    private final Words shop = Words.load(RefuseHostileSites.class, "shop.txt");

    @Override
    public String id() {
        return "refuse-hostile-site@1";
    }

    @Override
    public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
        boolean hostile = articles.isEmpty()
                ? isHostile(sheet.folded())
                : articles.stream().allMatch(article -> isHostile(bodyOf(article, sheet)));
        return hostile ? Optional.of(Refusal.HOSTILE_SITE) : Optional.empty();
    }

    private static String bodyOf(Article article, Sheet sheet) {
        var body = new StringBuilder();
        article.draft()
                .parts(Role.BODY)
                .map(Part::span)
                .forEach(span -> body.append(sheet.folded(), span.start(), span.end()));
        return body.toString();
    }

    private boolean isHostile(String text) {
        return isFullOf(gambling, text) || isFullOf(shop, text);
    }

    private static boolean isFullOf(Words words, String text) {
        var different = new HashSet<String>();
        int found = 0;
        for (int at = words.find(text, 0); at >= 0; at = words.find(text, at)) {
            int length = words.lengthAt(text, at);
            different.add(text.substring(at, at + length));
            found++;
            at += length;
        }
        return different.size() >= FEWEST_WORDS && found * MOST_CHARACTERS_A_WORD >= text.length();
    }
}
