package io.qingliu.clean.step.pinyin;

import io.qingliu.clean.text.Span;

/**
 * A reading in brackets behind its character: {@code 產(chǎn)}.
 *
 * @param character the character that it is a true reading of
 * @param use how usual the reading is for it
 * @param brackets from the opening to the closing one; a second pair with a reading of the same character counts too
 * @param blankAfter whether one blank stands behind it on the same line
 * @param inWord whether characters stand on either side, as within running text
 */
record Annotation(char character, Syllable syllable, Use use, Span brackets, boolean blankAfter, boolean inWord) {
    boolean toned() {
        return syllable.tone() > 0;
    }
}
