package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.credits.Names;

/** Names that are spelled in Chinese characters: 特朗普, 约翰·史密斯, 扎西顿珠. */
final class ForeignNames {
    private static final int LONGEST = 8;
    private static final int MOST_PARTS = 4; // with dots between them
    private static final int LIGHTEST_SYLLABLE = -7;

    private final Segmentation words;
    private final String text;
    private final Names names;
    private final Likeness likeness;
    private final Surroundings surroundings;
    private int nextDot = -1;

    ForeignNames(Segmentation words, Names names, Likeness likeness, Surroundings surroundings) {
        this.words = words;
        this.text = words.text();
        this.names = names;
        this.likeness = likeness;
        this.surroundings = surroundings;
    }

    /** Asked from the left to the right. */
    void from(int start, int word, Candidates candidates) {
        int dotted = endOfDotted(start, word);
        if (dotted > 0) {
            candidates.offer(dotted, likeness.ofDotted(text, start, dotted) + surroundings.rest(start));
            return;
        }
        int elements = names.elementsAt(text, start);
        if (elements > 1) {
            int end = start + elements;
            candidates.offer(end, likeness.ofElements(words, start, end) + surroundings.unfinished(end, likeness));
        }
        spelled(start, word, elements, candidates);
    }

    private void spelled(int start, int word, int elements, Candidates candidates) {
        for (int at = word; isSpelled(at, start, elements); at++) {
            int end = words.end(at);
            if (end - start > 1 && surroundings.speakFor(start, end)) {
                int unfinished = isSpelled(at + 1, start, elements) ? surroundings.unfinished(end) : 0;
                int sum = likeness.ofForeign(words, start, end) + surroundings.rest(start) + unfinished;
                candidates.offer(end, sum);
            }
        }
    }

    private boolean isSpelled(int word, int start, int elements) {
        boolean place = word < words.size()
                && words.part(word) == PartOfSpeech.PLACE_NAME
                && words.length(word) > 1
                && words.end(word) > start + elements;
        if (word == words.size() || words.end(word) - start > LONGEST || place) {
            return false;
        }
        for (int i = Math.max(start + elements, words.start(word)); i < words.end(word); i++) {
            if (!Character.isIdeographic(text.charAt(i))
                    || likeness.syllable(text, i, i == start) < LIGHTEST_SYLLABLE) {
                return false;
            }
        }
        return true;
    }

    // 约翰·史密斯
    private int endOfDotted(int start, int word) {
        if (nextDot < start) {
            nextDot = dotFrom(start);
        }
        if (nextDot == start || nextDot - start > LONGEST || !isPartOfDotted(start, word)) {
            return 0;
        }
        int end = nextDot;
        for (int part = 0; part < MOST_PARTS && isDot(end); part++) {
            int next = endOfPart(end + 1);
            if (next == end + 1) {
                return end == nextDot ? 0 : end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isDot(char character) {
        return character == '·' || character == '•' || character == '‧' || character == '・';
    }

    private int dotFrom(int start) {
        int dot = start;
        while (dot < text.length() && !isDot(dot)) {
            dot++;
        }
        return dot < text.length() ? dot : Integer.MAX_VALUE;
    }

    private boolean isDot(int at) {
        return at < text.length() && isDot(text.charAt(at));
    }

    // Up to the dot. Single characters are those that no word has; 汤米 may be known, 横扫 is no name.
    private boolean isPartOfDotted(int start, int first) {
        for (int word = first; words.start(word) < nextDot; word++) {
            int from = Math.max(start, words.start(word));
            boolean syllables = words.length(word) == 1 || likeness.syllables(text, from, words.end(word)) > 0;
            if (!syllables || !surroundings.isHan(from, words.end(word))) {
                return false;
            }
        }
        return true;
    }

    // As far as the characters are those of names and no word begins that stands behind names.
    private int endOfPart(int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST
                && Character.isIdeographic(text.charAt(end))
                && (end == start || likeness.syllable(text, end, false) >= LIGHTEST_SYLLABLE)
                && (end - start < 2 || surroundings.behind(end) <= 0)) {
            end++;
        }
        return end;
    }
}
