package io.qingliu.clean.step.script;

import io.qingliu.clean.page.Script;

/**
 * What the characters of a text say about its script.
 *
 * @param simplified how many characters only Simplified writes
 * @param traditional how many characters only Traditional writes
 * @param misconverted how many words stand in it that only a converter writes, such as 全麵 and 體係
 */
public record ScriptEvidence(int simplified, int traditional, int misconverted) {
    // A Traditional quotation in a Simplified page, or the other way round, stays below; two articles do not.
    private static final double FEW = 0.15;

    // A writer's slip may be one word; a converter makes the same mistake in every paragraph.
    private static final int MORE_THAN_A_SLIP = 2;

    public Script script() {
        int signs = simplified + traditional;
        if (traditional <= FEW * signs) {
            return Script.HANS;
        }
        return simplified <= FEW * signs ? Script.HANT : Script.MIXED;
    }

    /** Whether a program has converted the text from Simplified, and badly. */
    public boolean machineConverted() {
        return misconverted > MORE_THAN_A_SLIP;
    }
}
