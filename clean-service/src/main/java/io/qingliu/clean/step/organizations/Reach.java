package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;

/** How far to the left of its last word a name can begin. */
final class Reach {
    private static final int LONGEST = 28; // characters before the last word
    private static final int LONGEST_BRACKET = 8; // 太重集团(大同)起重机有限公司
    private static final int WORDS_OF_A_PLACE = 3;

    private final Vocabulary vocabulary;
    private final Seats seats;

    Reach(Vocabulary vocabulary, Seats seats) {
        this.vocabulary = vocabulary;
        this.seats = seats;
    }

    /** The first word that may belong to the name; {@code floor} is where the body before it ends. */
    int firstWord(Passage text, Head head, int floor) {
        int lowest = Math.max(floor, head.start() - LONGEST);
        int first = text.at(head.start());
        while (first > 0 && text.start(first - 1) >= lowest) {
            int next = over(text, first - 1, head, lowest, floor);
            if (next == first) {
                break;
            }
            first = next;
        }
        return first;
    }

    // The word that comes first once the name reaches over this one; the next one where it does not.
    private int over(Passage text, int word, Head head, int lowest, int floor) {
        int bracket = openingBracket(text, word, lowest);
        if (bracket >= 0) {
            return bracket;
        }
        if (isJoined(text, word, lowest) || !text.stops(word)) {
            return word;
        }
        int place = placeOver(text, word, lowest, head.start());
        if (place >= 0) {
            return place;
        }
        if (head.need() == Need.FUNCTION && isBehindLevel(text, word)) {
            return word;
        }
        boolean named = vocabulary.mayBeName(text.words(), word)
                && (isRegistered(head) || head.need() == Need.MORE)
                && ((isRegistered(head) && isBehindSeat(text, word, lowest)) || isInList(text, word, floor));
        return named ? word : word + 1;
    }

    private static boolean isRegistered(Head head) {
        return head.need() == Need.TEXT || (head.need() == Need.NAME && head.rank() == Rank.CLOSED);
    }

    // 市|经信局: offices are called by single letters, some of which are grammar elsewhere.
    private boolean isBehindLevel(Passage text, int word) {
        return word > 0
                && text.part(word) == PartOfSpeech.PREPOSITION
                && text.length(word) == 1
                && text.length(word - 1) == 1
                && seats.isLevel(text.words().word(word - 1));
    }

    // 文化和旅游局: what is for one thing and another.
    private boolean isJoined(Passage text, int word, int lowest) {
        return text.part(word) == PartOfSpeech.CONJUNCTION
                && text.length(word) == 1
                && word > 0
                && text.start(word - 1) >= lowest
                && vocabulary.isSubject(text.words(), word - 1);
    }

    // A place that the segmenter cut up: 南|岸区.
    private int placeOver(Passage text, int word, int lowest, int limit) {
        for (int before = word; before >= 0 && before > word - WORDS_OF_A_PLACE; before--) {
            if (text.start(before) < lowest) {
                return -1;
            }
            if (text.endOfSeat(before, limit) >= text.end(word)) {
                return before;
            }
        }
        return -1;
    }

    private boolean isBehindSeat(Passage text, int word, int lowest) {
        for (int end = word; end > word - 2 && end > 0; end--) {
            for (int before = end - 1; before >= 0 && before >= end - WORDS_OF_A_PLACE; before--) {
                boolean within = text.start(before) >= lowest;
                if (within && text.endOfSeat(before, text.start(end)) == text.start(end)) {
                    return true;
                }
            }
        }
        return false;
    }

    // 大同秦云公司、壹为公司: one after the other, so that nothing but the name stands between.
    private static boolean isInList(Passage text, int word, int floor) {
        if (text.start(word) == floor) {
            return floor > 0 && text.part(word) != PartOfSpeech.PREPOSITION && text.part(word) != PartOfSpeech.VERB;
        }
        int first = word > 0 && text.length(word) == 1 && text.length(word - 1) == 1 ? word - 1 : word;
        return isCommaAt(text, word - 1, floor) || isCommaAt(text, first - 1, floor);
    }

    private static boolean isCommaAt(Passage text, int word, int position) {
        return word >= 0 && text.start(word) == position && text.isOneOf("、", word);
    }

    private static int openingBracket(Passage text, int word, int lowest) {
        if (!text.isOneOf(")）", word)) {
            return -1;
        }
        int floor = Math.max(lowest, text.start(word) - LONGEST_BRACKET);
        for (int before = word - 1; before > 0 && text.start(before) >= floor; before--) {
            if (text.isOneOf("(（", before)) {
                return before + 1 < word ? before : -1;
            }
        }
        return -1;
    }
}
