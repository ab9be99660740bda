package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;

/** Tells a proper name, 瑞丰, from words that say what something is: the segmenter leaves single letters of the first. */
final class ProperNames {
    private static final int SHORTEST = 2; // characters: 天奇股份
    private static final int LONGEST = 3;
    private static final int LONGEST_BEFORE_SEAT = 4; // 陕汽大同专用汽车有限公司

    private ProperNames() {}

    /** Whether one stands between; letters that are no words, not all of them verbs, for 带返警署 names none. */
    static boolean isIn(Passage text, int first, int end) {
        int letters = 0;
        boolean noun = false;
        for (int word = first; word < text.size() && text.start(word) < end; word++) {
            boolean proper = text.isProper(word);
            letters = proper ? letters + text.length(word) : 0;
            noun = proper && (noun || text.part(word) != PartOfSpeech.VERB);
            if (letters >= SHORTEST && noun) {
                return true;
            }
        }
        return false;
    }

    /** The first word that is no verb, if a name is left behind those: 判决|丰田公司. */
    static int afterVerbs(Passage text, int first, int end) {
        int word = first;
        while (word < text.size() && text.end(word) < end && text.part(word) == PartOfSpeech.VERBAL_NOUN) {
            word++;
        }
        return word > first && isIn(text, word, end) ? word : first;
    }

    /** Whether what the words from {@code first} to {@code last} say is one and short, such as 陕汽 before 大同. */
    static boolean isAll(Passage text, int first, int last) {
        if (first >= last || text.start(last) - text.start(first) > LONGEST_BEFORE_SEAT) {
            return false;
        }
        for (int word = first; word < last; word++) {
            if (!text.isProper(word) || text.part(word) == PartOfSpeech.VERB) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing but a short one before a head: 东吴证券. */
    static boolean isBefore(Passage text, int first, Head head) {
        int letters = head.start() - text.start(first);
        return letters >= SHORTEST && letters <= LONGEST && isIn(text, first, head.start());
    }

    /** 运达股份：中标: whatever the letters mean elsewhere, they are no word here and have something said about them. */
    static boolean isAnnounced(Passage text, Head head) {
        int start = announcedAt(head);
        return start >= 0
                && text.text().startsWith("：", head.end())
                && text.isBoundary(start)
                && text.isBoundary(start + 1)
                && isSetOff(text.text(), start, head.end());
    }

    static int announcedAt(Head head) {
        return head.start() - SHORTEST;
    }

    /** Whether signs stand on both sides; a bracket opens in the middle of a name. */
    static boolean isSetOff(String text, int start, int end) {
        boolean left = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean right = end == text.length()
                || (!Character.isLetterOrDigit(text.charAt(end)) && "(（".indexOf(text.charAt(end)) < 0);
        return left && right;
    }
}
