package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;

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
    int firstWord(Segmentation text, Head head, int floor) {
        int lowest = Math.max(floor, head.start() - LONGEST);
        int first = wordAt(text, head.start());
        while (first > 0 && text.start(first - 1) >= lowest) {
            int next = over(text, first - 1, head, lowest, floor);
            if (next == first) {
                break;
            }
            first = next;
        }
        return first;
    }

    // Where a long ending begins inside of a word, that word belongs to the name: 市中心|医院.
    private static int wordAt(Segmentation text, int position) {
        return position < text.text().length() ? text.at(position) : text.size();
    }

    // The word that comes first once the name reaches over this one; the next one where it does not.
    private int over(Segmentation text, int word, Head head, int lowest, int floor) {
        int bracket = openingBracket(text, word, lowest);
        if (bracket >= 0) {
            return bracket;
        }
        if (isJoined(text, word, lowest) || !vocabulary.stops(text, word)) {
            return word;
        }
        int place = placeOver(text, word, lowest);
        if (place >= 0) {
            return place;
        }
        boolean named = vocabulary.mayBeName(text, word)
                && (head.need() == Need.TEXT || head.need() == Need.MORE)
                && ((head.need() == Need.TEXT && isBehindSeat(text, word, lowest)) || isInList(text, word, floor));
        return named ? word : word + 1;
    }

    // 文化和旅游局: what is for one thing and another.
    private boolean isJoined(Segmentation text, int word, int lowest) {
        return text.part(word) == PartOfSpeech.CONJUNCTION
                && text.length(word) == 1
                && word > 0
                && text.start(word - 1) >= lowest
                && vocabulary.isSubject(text, word - 1);
    }

    // A place that the segmenter cut up: 南|岸区.
    private int placeOver(Segmentation text, int word, int lowest) {
        for (int before = word; before >= 0 && before > word - WORDS_OF_A_PLACE; before--) {
            if (text.start(before) < lowest) {
                return -1;
            }
            if (seats.endOfPlaces(text, before, text.end(word)) == text.end(word)) {
                return before;
            }
        }
        return -1;
    }

    private boolean isBehindSeat(Segmentation text, int word, int lowest) {
        for (int end = word; end > word - 2 && end > 0; end--) {
            for (int before = end - 1; before >= 0 && before >= end - WORDS_OF_A_PLACE; before--) {
                boolean within = text.start(before) >= lowest;
                if (within && seats.endAt(text, before, text.start(end)) == text.start(end)) {
                    return true;
                }
            }
        }
        return false;
    }

    // 大同秦云公司、壹为公司: one after the other, so that nothing but the name stands between.
    private static boolean isInList(Segmentation text, int word, int floor) {
        boolean afterBody = text.start(word) == floor && floor > 0;
        boolean afterComma = word > 0 && text.word(word - 1).equals("、") && text.start(word - 1) == floor;
        return afterBody || afterComma;
    }

    private static int openingBracket(Segmentation text, int word, int lowest) {
        if (!isOneOf(")）", text, word)) {
            return -1;
        }
        int floor = Math.max(lowest, text.start(word) - LONGEST_BRACKET);
        for (int before = word - 1; before > 0 && text.start(before) >= floor; before--) {
            if (isOneOf("(（", text, before)) {
                return before + 1 < word ? before : -1;
            }
        }
        return -1;
    }

    static boolean isOneOf(String signs, Segmentation text, int word) {
        return signs.indexOf(text.text().charAt(text.start(word))) >= 0;
    }
}
