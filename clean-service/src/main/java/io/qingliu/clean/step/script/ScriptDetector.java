package io.qingliu.clean.step.script;

import io.qingliu.clean.page.Script;
import java.util.Arrays;
import java.util.BitSet;

/** Finds out in which script a text is written. Thread-safe; reads its tables once. */
public final class ScriptDetector {
    private final BitSet simplified;
    private final BitSet traditional;
    private final Phrases misconverted;

    private ScriptDetector(BitSet simplified, BitSet traditional, Phrases misconverted) {
        this.simplified = simplified;
        this.traditional = traditional;
        this.misconverted = misconverted;
    }

    public static ScriptDetector load() {
        var signs = Table.read("signs.tsv");
        return new ScriptDetector(
                characters(signs.getOrDefault("simplified", "")),
                characters(signs.getOrDefault("traditional", "")),
                new Phrases(Table.read("misconverted.tsv")));
    }

    private static BitSet characters(String all) {
        var set = new BitSet();
        all.chars().forEach(set::set);
        return set;
    }

    /** The script of a text; Simplified where nothing speaks for either. */
    public Script script(String text) {
        return evidence(text).script();
    }

    public ScriptEvidence evidence(String text) {
        int simplifiedSigns = 0;
        int traditionalSigns = 0;
        int wrong = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3400') {
                simplifiedSigns += simplified.get(c) ? 1 : 0;
                traditionalSigns += traditional.get(c) ? 1 : 0;
                wrong += isMisconverted(text, i) ? 1 : 0;
            }
        }
        return new ScriptEvidence(simplifiedSigns, traditionalSigns, wrong);
    }

    private boolean isMisconverted(String text, int position) {
        var phrases = misconverted.beginningWith(text.charAt(position));
        return phrases.length > 0 && Arrays.stream(phrases).anyMatch(phrase -> text.startsWith(phrase.key(), position));
    }

    /** Whether this character never stands in Simplified text, but in a quotation. */
    boolean onlyTraditional(char c) {
        return traditional.get(c);
    }
}
