package io.qingliu.clean.step.refusing;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses pages most of whose letters belong to scripts that are not accepted. Kana among Chinese characters is Japanese,
 * whatever their number.
 *
 * @param accepted Han for Chinese, and those of other languages that are welcome
 */
public record RefuseForeign(Set<UnicodeScript> accepted) implements Step.Check {
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    // Japanese prose is half kana; a Chinese text that quotes a Japanese title is far below this share.
    private static final double MOST_KANA = 0.2;
    private static final double LEAST_ACCEPTED = 0.5;

    public RefuseForeign {
        accepted = Set.copyOf(accepted);
    }

    @Override
    public String id() {
        return "refuse-foreign@1";
    }

    @Override
    public Optional<Refusal> check(Sheet sheet, List<Article> articles) {
        int letters = 0;
        int welcome = 0;
        int kana = 0;
        for (var article : articles) {
            var body = article.body();
            for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
                int c = body.codePointAt(i);
                if (isUsual(c)) { // nearly all of them, and quick to tell
                    letters++;
                    welcome++;
                } else if (Character.isLetter(c)) {
                    var script = UnicodeScript.of(c);
                    letters++;
                    welcome += accepted.contains(script) ? 1 : 0;
                    kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
                }
            }
        }
        boolean foreign = kana > letters * MOST_KANA || welcome < letters * LEAST_ACCEPTED;
        return foreign ? Optional.of(Refusal.NOT_CHINESE) : Optional.empty();
    }

    private boolean isUsual(int c) {
        boolean latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boolean han = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
        return (han && accepted.contains(UnicodeScript.HAN)) || (latin && accepted.contains(UnicodeScript.LATIN));
    }
}
