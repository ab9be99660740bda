package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;

/**
 * A text in words, and what each word may be in a name, which is looked up when it is first asked for: many names reach
 * over the same words. Not thread-safe; one for each text.
 */
final class Passage {
    private static final byte PROPER = 1;
    private static final byte STOPS = 2;
    private static final byte KNOWN = 4;

    private final Segmentation words;
    private final Vocabulary vocabulary;
    private final Seats seats;
    private final byte[] kinds;
    // One more than where a seat ends, so that 0 is what nobody has asked for.
    private final int[] seatEnds;
    private final int[] placeEnds;

    Passage(Segmentation words, Vocabulary vocabulary, Seats seats) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.seats = seats;
        kinds = new byte[words.size()];
        seatEnds = new int[words.size()];
        placeEnds = new int[words.size()];
    }

    Segmentation words() {
        return words;
    }

    String text() {
        return words.text();
    }

    int size() {
        return words.size();
    }

    int start(int word) {
        return words.start(word);
    }

    int end(int word) {
        return words.end(word);
    }

    int length(int word) {
        return words.length(word);
    }

    char firstLetter(int word) {
        return words.text().charAt(words.start(word));
    }

    PartOfSpeech part(int word) {
        return words.part(word);
    }

    boolean isBoundary(int position) {
        return words.isBoundary(position);
    }

    /** The word that {@code position} lies in; the number of words where the text ends there. */
    int at(int position) {
        return position < words.text().length() ? words.at(position) : words.size();
    }

    boolean isOneOf(String signs, int word) {
        return signs.indexOf(firstLetter(word)) >= 0;
    }

    /** Whether no name reaches over a word. */
    boolean stops(int word) {
        return (kind(word) & STOPS) != 0;
    }

    /** Whether a word is likely a part of a proper name. */
    boolean isProper(int word) {
        return (kind(word) & PROPER) != 0;
    }

    private byte kind(int word) {
        if (kinds[word] == 0) {
            int proper = vocabulary.isProper(words, word) ? PROPER : 0;
            int stops = vocabulary.stops(words, word) ? STOPS : 0;
            kinds[word] = (byte) (KNOWN | proper | stops);
        }
        return kinds[word];
    }

    /** Where the seat that begins with a word ends, at {@code limit} at most; its start where none does. */
    int endOfSeat(int word, int limit) {
        if (seatEnds[word] == 0) {
            seatEnds[word] = 1 + seats.endAt(words, word, words.text().length());
        }
        int end = seatEnds[word] - 1;
        return end <= limit && words.end(word) <= limit ? end : seats.endAt(words, word, limit);
    }

    /** Where the places end that a word begins, at {@code limit} at most; its start where none does. */
    int endOfPlaces(int word, int limit) {
        if (placeEnds[word] == 0) {
            placeEnds[word] = 1 + seats.endOfPlaces(words, word, words.text().length());
        }
        int end = placeEnds[word] - 1;
        return end <= limit ? end : seats.endOfPlaces(words, word, limit);
    }
}
