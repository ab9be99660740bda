package io.qingliu.clean.step.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.CleanPages;
import io.qingliu.clean.step.pinyin.Annotator.Annotated;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Text that was annotated by a machine comes back as it was, and text that was not stays. */
class PinyinRoundTripTest {
    private static final int PAGES = 500;
    private static final double NEARLY_ALL = 0.999;
    private static final RemovePinyinAnnotations STEP = new RemovePinyinAnnotations();

    private static final List<String> GLOSSES = List.of(
            "山東莘(shēn)縣的客商也來了。",
            "安徽六(lù)安的茶葉很受歡迎。",
            "浙江麗(lí)水的香菇賣得好。",
            "江蘇盱眙(xū yí)的龍蝦上市了。",
            "國內生產總值(GDP)增長。",
            "全長十二(km)。",
            "手機應用(app)裡可以查到。",
            "論文發表在《自然》(Nature)上。");
    private static final List<String> LATIN = List.of(
            "GDP",
            "km",
            "app",
            "AI",
            "PM2.5",
            "CEO",
            "Nature",
            "WHO",
            "iPhone",
            "km/h",
            "kg",
            "m",
            "MW",
            "5G",
            "a",
            "b",
            "the",
            "can",
            "man",
            "long",
            "song",
            "an",
            "he",
            "men",
            "pan",
            "sun",
            "die",
            "bin",
            "Shanghai",
            "hàn zì",
            "shen",
            "Cape Verde",
            "CCTV",
            "VR",
            "ok",
            "e",
            "DNA",
            "http://example.cn",
            "mm",
            "kW·h",
            "①",
            "1",
            "２",
            "NBA",
            "ETC");

    @Test
    void removesNearlyAllAnnotationsWithTones() {
        assertThat(shareRemoved(Annotator::toned)).isGreaterThanOrEqualTo(NEARLY_ALL);
    }

    @Test
    void removesNearlyAllAnnotationsWithoutTones() {
        assertThat(shareRemoved(Annotator::toneless)).isGreaterThanOrEqualTo(NEARLY_ALL);
    }

    private static double shareRemoved(BiFunction<Annotator, String, Annotated> machine) {
        var random = new Random(5);
        var pages = new CleanPages(random);
        var annotator = new Annotator(random);
        long annotations = 0;
        long left = 0;
        for (int i = 0; i < PAGES; i++) {
            var page = pages.convertedBlindly(pages.page());
            var annotated = machine.apply(annotator, page);
            var cleaned = clean(annotated.text());
            annotations += annotated.annotations();
            left += cleaned.equals(page) ? 0 : brackets(cleaned);
        }
        return 1 - left / (double) annotations;
    }

    @Test
    void keepsGlossesAndLatinOnAnnotatedPages() {
        var random = new Random(6);
        var pages = new CleanPages(random);
        var annotator = new Annotator(random);
        for (int i = 0; i < PAGES; i++) {
            var page = pages.convertedBlindly(pages.page());
            var gloss = GLOSSES.get(random.nextInt(GLOSSES.size()));

            assertThat(clean(annotator.toned(page).text() + "\n" + gloss)).endsWith(gloss);
        }
    }

    @Test
    void removesNothingFromTenThousandSentencesWithLatinInBrackets() {
        var random = new Random(7);
        var pages = new CleanPages(random);
        for (int sentences = 0; sentences < 10_000; ) {
            var page = random.nextBoolean() ? pages.page() : pages.convertedBlindly(pages.page());
            var text = withLatin(page, random);
            sentences += (int) text.chars().filter(c -> c == '。').count();

            assertThat(clean(text)).isEqualTo(text);
        }
    }

    private static String withLatin(String page, Random random) {
        var out = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            out.append(c);
            if (random.nextInt(30) == 0) {
                out.append('(').append(LATIN.get(random.nextInt(LATIN.size()))).append(')');
            }
        }
        return out.toString();
    }

    private static long brackets(String text) {
        return text.chars().filter(c -> c == '(' || c == '（').count();
    }

    private static String clean(String text) {
        return STEP.rewrite(text).applyTo(text);
    }
}
