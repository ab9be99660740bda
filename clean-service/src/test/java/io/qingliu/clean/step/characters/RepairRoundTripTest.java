package io.qingliu.clean.step.characters;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.step.CleanPages;
import io.qingliu.clean.step.Step;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clean text that was spoiled comes back as it was, through all repairs of a page in their order. */
class RepairRoundTripTest {
    private static final int PAGES = 300;
    private static final Charset GBK = Charset.forName("GB18030");
    private static final GbkCodes CODES = new GbkCodes();
    private static final List<Step.Rewrite> REPAIRS = StandardSteps.load().steps().stream()
            .filter(Step.Rewrite.class::isInstance)
            .map(Step.Rewrite.class::cast)
            .toList();
    private static final List<String> INVISIBLE =
            List.of("\u200B", "\u00AD", "\uFEFF", "\u2060", "\uE609", "\u0007", "\uFE0F", "\u202C");
    private static final Map<Character, Character> DUPLICATES = duplicates();

    @Test
    void cleanPagesStayAsTheyAre() {
        assertRestored((page, random) -> page);
    }

    @Test
    void invisibleCharactersGo() {
        assertRestored((page, random) -> eachCharacter(
                page, c -> random.nextInt(10) == 0 ? c + INVISIBLE.get(random.nextInt(INVISIBLE.size())) : "" + c));
    }

    @Test
    void entitiesAreDecoded() {
        assertRestored((page, random) -> eachCharacter(page, c -> switch (random.nextInt(12)) {
            case 0 -> c == '\n' ? "\n" : "&#" + (int) c + ";";
            case 1 -> c == '\n' ? "\n" : "&amp;#x" + Integer.toHexString(c) + ";";
            default -> "" + c;
        }));
    }

    @Test
    void duplicatesAndRadicalsBecomeCommonCharacters() {
        assertRestored((page, random) -> eachCharacter(page, c -> "" + (char) DUPLICATES.getOrDefault(c, c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "GB18030"})
    void linesReadInTheWrongCharsetComeBack(String charset) {
        assertRestored((page, random) -> eachLine(
                page,
                line -> random.nextBoolean() ? line : garbled(line, StandardCharsets.UTF_8, Charset.forName(charset))));
    }

    @Test
    void linesOfGbkReadAsWesternComeBack() {
        assertRestored((page, random) ->
                eachLine(page, line -> random.nextBoolean() ? line : garbled(line, GBK, StandardCharsets.ISO_8859_1)));
    }

    // As it was, where the wrong charset loses something: that is beyond repair.
    private static String garbled(String line, Charset written, Charset read) {
        var garbled = new String(line.getBytes(written), read);
        boolean whole = new String(garbled.getBytes(read), written).equals(line) && garbled.indexOf('\n') < 0;
        return whole ? garbled : line;
    }

    @Test
    void shiftsOfOneByteAreUndone() {
        int shifted = 0;
        var random = new Random(11);
        var pages = new CleanPages(random);
        for (int i = 0; i < PAGES; i++) {
            var page = pages.convertedBlindly(pages.page());
            var dirty = shiftedAtFirstChance(page);
            shifted += dirty.equals(page) ? 0 : 1;
            if (!dirty.equals(page) && isTelling(page, dirty)) {
                assertThat(repaired(dirty)).isEqualTo(page);
            }
        }
        assertThat(shifted).isPositive();
    }

    // From a mark to the next character of GBK that ends with a letter of ASCII.
    private static String shiftedAtFirstChance(String page) {
        for (int i = 0; i < page.length(); i++) {
            if ("。，".indexOf(page.charAt(i)) >= 0) {
                for (int j = i + 1; j < Math.min(page.length(), i + 6) && page.charAt(j) != '\n'; j++) {
                    var bytes = page.substring(i, j + 1).getBytes(GBK);
                    int last = bytes[bytes.length - 1];
                    if (bytes.length == 2 * (j + 1 - i) && last >= '@' && last <= '~') {
                        return page.substring(0, i)
                                + '?'
                                + new String(bytes, 1, bytes.length - 1, GBK)
                                + page.substring(j + 1);
                    }
                }
            }
        }
        return page;
    }

    // Without a rare character nothing shows that there was a shift, and what it was must be common to be believed.
    private static boolean isTelling(String page, String dirty) {
        int start = dirty.indexOf('?');
        int end = start + 1;
        while (CODES.codeOf(dirty.charAt(end)) != 0) {
            end++;
        }
        return dirty.substring(start, end).chars().anyMatch(c -> CODES.isRareHan((char) c))
                && page.substring(start, end).chars().allMatch(c -> CODES.isCommon((char) c));
    }

    private static void assertRestored(BiFunction<String, Random, String> dirt) {
        var random = new Random(12);
        var pages = new CleanPages(random);
        for (int i = 0; i < PAGES; i++) {
            var page = pages.page();

            assertThat(repaired(dirt.apply(page, random))).isEqualTo(page);
        }
    }

    private static String repaired(String dirty) {
        var text = dirty;
        for (var repair : REPAIRS) {
            text = repair.rewrite(text).applyTo(text);
        }
        return text;
    }

    private static String eachCharacter(String page, java.util.function.Function<Character, String> dirt) {
        var out = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            out.append(dirt.apply(c));
        }
        return out.toString();
    }

    private static String eachLine(String page, java.util.function.UnaryOperator<String> dirt) {
        return String.join("\n", page.lines().map(dirt).toList());
    }

    private static Map<Character, Character> duplicates() {
        var duplicates = new HashMap<Character, Character>();
        for (char c = '\uF900'; c <= '\uFAFF'; c++) {
            duplicates.put(unified(c, Normalizer.Form.NFC), c);
        }
        for (char c = '\u2F00'; c <= '\u2FD5'; c++) {
            duplicates.put(unified(c, Normalizer.Form.NFKC), c);
        }
        return duplicates;
    }

    private static char unified(char c, Normalizer.Form form) {
        return Normalizer.normalize(String.valueOf(c), form).charAt(0);
    }
}
