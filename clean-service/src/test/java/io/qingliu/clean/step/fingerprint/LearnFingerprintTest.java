package io.qingliu.clean.step.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.CleanPages;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnFingerprintTest {
    private static final LearnFingerprint STEP = new LearnFingerprint();
    private static final int FIRST_HANZI = 0x4E00;
    private static final int HANZI = 3_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 10, 30, 100, 1_000})
    void theShareOfEqualBytesIsTheLikenessOfTheTexts(int edits) {
        var random = new Random(edits);
        double error = 0;
        int texts = 100;
        for (int i = 0; i < texts; i++) {
            var text = text(random, 400 + random.nextInt(1_000));
            var edited = edited(text, edits, random);
            double away = likeness(code(text), code(edited)) - jaccard(text, edited);
            error += away / texts;
            assertThat(away).isBetween(-0.2, 0.2); // four and a half standard deviations
        }
        assertThat(error).isBetween(-0.03, 0.03);
    }

    @Test
    void blanksAndPunctuationAndWidthMakeNoDifference() {
        assertThat(code("清河县3座图书室，同日开放。Ａ座最大")).isEqualTo(code("清河县 ３座图书室\n同日开放!a座最大。"));
    }

    @Test
    void anotherWordMakesAnotherCode() {
        assertThat(code("清河县三座图书室同日开放。")).isNotEqualTo(code("清河县两座图书室同日开放。"));
    }

    @Test
    void theCodeSaysItsVersionAndHasOneByteForEachComponent() {
        var code = code(new CleanPages(new Random(1)).page());

        assertThat(code).startsWith("1:");
        assertThat(components(code)).hasSize(128);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "清河。", "清，河，开，放"})
    void aBodyWithoutFiveLettersHasNoCode(String body) {
        assertThat(facts(body)).isEmpty();
    }

    @Test
    void aBodyOfFiveLettersHasOne() {
        assertThat(facts("清河县开放")).hasSize(1);
    }

    private static String code(String body) {
        return ((Fact.Fingerprint) facts(body).getFirst()).code();
    }

    private static List<Fact> facts(String body) {
        var article =
                new Article(new Draft(List.of(), false, Jump.NONE), "", "", "", body, body, Script.HANS, List.of());
        var page = new Page("https://news.example.cn/1.html", Instant.EPOCH, Format.TEXT, body, Hints.NONE);
        return STEP.enrich(article, Sheet.of(page, body, body, List.of(), Metadata.NONE, Script.HANS));
    }

    // Of 256 bytes that have nothing in common one is equal by chance.
    private static double likeness(String one, String other) {
        byte[] some = components(one);
        byte[] others = components(other);
        int equal = 0;
        for (int i = 0; i < some.length; i++) {
            equal += some[i] == others[i] ? 1 : 0;
        }
        return ((double) equal / some.length - 1 / 256.0) / (1 - 1 / 256.0);
    }

    private static byte[] components(String code) {
        return Base64.getUrlDecoder().decode(code.substring(code.indexOf(':') + 1));
    }

    private static double jaccard(String one, String other) {
        var both = grams(one);
        var all = new HashSet<>(both);
        var others = grams(other);
        both.retainAll(others);
        all.addAll(others);
        return (double) both.size() / all.size();
    }

    private static Set<String> grams(String text) {
        var grams = new HashSet<String>();
        for (int i = 0; i + 5 <= text.length(); i++) {
            grams.add(text.substring(i, i + 5));
        }
        return grams;
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(hanzi(random));
        }
        return text.toString();
    }

    private static String edited(String text, int edits, Random random) {
        var edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            edited.setCharAt(random.nextInt(edited.length()), hanzi(random));
        }
        return edited.toString();
    }

    private static char hanzi(Random random) {
        return (char) (FIRST_HANZI + random.nextInt(HANZI));
    }
}
