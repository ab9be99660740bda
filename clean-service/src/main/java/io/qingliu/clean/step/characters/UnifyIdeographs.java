package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.text.Normalizer;

/**
 * Replaces compatibility ideographs by the character that they duplicate, U+F9DD by U+5229 {@code 利}, and the private
 * place that old fonts gave to 䶮 by that character. Width and punctuation stay as the page has them.
 */
public record UnifyIdeographs() implements Step.Rewrite {
    // From GBK, before Unicode had the character; it is one of names, so it is worth keeping.
    private static final char PRIVATE_YAN = '\uE863';

    @Override
    public String id() {
        return "unify-ideographs@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uF900' && c <= '\uFAFF') {
                changes.replace(i, i + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC));
            } else if (c == PRIVATE_YAN && i > 0 && isHan(text.charAt(i - 1))) {
                changes.replace(i, i + 1, "䶮");
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
                int codePoint = text.codePointAt(i);
                if (codePoint >= 0x2F800 && codePoint <= 0x2FA1F) {
                    changes.replace(i, i + 2, Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC));
                }
            }
        }
        return changes.toChanges();
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
