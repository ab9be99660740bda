package io.qingliu.embedded.essentials;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;

/** The scripts that cjk_bigram pairs, as the flags of Lucene. */
final class CjkScripts {
    private static final int ALL =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private CjkScripts() {}

    static int without(List<String> ignored) {
        return ignored.stream().mapToInt(CjkScripts::flag).reduce(ALL, (flags, flag) -> flags & ~flag);
    }

    private static int flag(String script) {
        return switch (script.strip().toLowerCase(Locale.ROOT)) {
            case "han" -> CJKBigramFilter.HAN;
            case "hiragana" -> CJKBigramFilter.HIRAGANA;
            case "katakana" -> CJKBigramFilter.KATAKANA;
            case "hangul" -> CJKBigramFilter.HANGUL;
            default -> throw new IllegalArgumentException("Unknown script in ignored_scripts: [" + script + "]");
        };
    }
}
