package io.qingliu.clean.step.script;

import io.qingliu.clean.page.Script;

/** Finds out in which script a text is written. Thread-safe; reads its tables once. */
public final class ScriptDetector {
    private static final byte SIMPLIFIED = 1;
    private static final byte TRADITIONAL = 2;
    private static final int BASIC_PLANE = 1 << 16;

    // For each character which script alone writes it; 0 for most.
    private final byte[] signs = new byte[BASIC_PLANE];
    private final Phrases misconverted;

    private ScriptDetector(Phrases misconverted) {
        this.misconverted = misconverted;
    }

    public static ScriptDetector load() {
        var detector = new ScriptDetector(new Phrases(Table.read("misconverted.tsv")));
        var characters = Table.read("signs.tsv");
        characters.getOrDefault("simplified", "").chars().forEach(c -> detector.signs[c] = SIMPLIFIED);
        characters.getOrDefault("traditional", "").chars().forEach(c -> detector.signs[c] = TRADITIONAL);
        return detector;
    }

    /** The script of a text; Simplified where nothing speaks for either. */
    public Script script(String text) {
        return count(text, 0).script();
    }

    public ScriptEvidence evidence(String text) {
        int wrong = 0;
        for (int i = 0; i < text.length(); i++) {
            wrong += isMisconverted(text, i) ? 1 : 0;
        }
        return count(text, wrong);
    }

    private ScriptEvidence count(String text, int wrong) {
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            int sign = signs[text.charAt(i)];
            simplified += sign & SIMPLIFIED;
            traditional += sign >> 1;
        }
        return new ScriptEvidence(simplified, traditional, wrong);
    }

    private boolean isMisconverted(String text, int position) {
        for (var phrase : misconverted.beginningWith(text.charAt(position))) {
            if (text.startsWith(phrase.key(), position)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this character never stands in Simplified text, but in a quotation. */
    boolean onlyTraditional(char c) {
        return signs[c] == TRADITIONAL;
    }
}
