package io.qingliu.clean;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Texts glued from fragments that real pages are made of, which find far more than random characters do. A failure names
 * the seed; {@code -Drandom.seed=…} runs that one again.
 */
public final class RandomText {
    private static final List<String> FRAGMENTS = List.of(
            "开放",
            "開(kāi)放",
            "產(chǎn)業(yè)",
            "書(shu) 記",
            "會（huì ）",
            "(GDP)",
            "(km)",
            "莘(shen)县",
            "行(háng)",
            "2025年3月8日",
            "２０２６年",
            "（责任编辑：林小禾）",
            "本报讯(记者 林小禾)",
            "□ 本报记者 林小禾",
            "(下转第三版)",
            "(上接第一版)",
            "图为清河县图书室。林小禾摄",
            "。",
            ",",
            "，",
            "！",
            "……",
            "“",
            "”",
            "「",
            "」",
            "(",
            ")",
            "（",
            "）",
            " ",
            "\u3000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "&nbsp;",
            "&#8220;",
            "&amp;amp;",
            "\uFFFD",
            "\uE000",
            "\uD842\uDFB7",
            "\uD83D\uDE00",
            "a",
            "Z",
            "9",
            "乾",
            "著",
            "麵",
            "係",
            "ㄅㄠˋ",
            "\n",
            "\n\n",
            "\r\n",
            "\t");

    private RandomText() {}

    /** Calls {@code claim} with {@code count} texts; an assertion that fails is reported with the seed of its text. */
    public static void forEach(int count, Consumer<String> claim) {
        var fixed = Long.getLong("random.seed");
        var seeds = fixed == null ? new Random().longs(count).toArray() : new long[] {fixed};
        for (long seed : seeds) {
            var text = text(new Random(seed));
            try {
                claim.accept(text);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("with -Drandom.seed=" + seed + " and the text <" + text + ">", failure);
            }
        }
    }

    private static String text(Random random) {
        var out = new StringBuilder();
        int fragments = random.nextInt(40);
        for (int i = 0; i < fragments; i++) {
            out.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        return out.toString();
    }
}
