package io.qingliu.clean.step.keywords;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.keywords.Occurrence.Kind;
import io.qingliu.clean.step.words.WordTable;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the nouns and the names that a keyword may be or may be made of. Lives as long as one article. */
final class Scan {
    // Every name is rare; that says less about an article than a rare word does, and most name a place.
    private static final double RAREST_NAME = 8;
    private static final double RAREST_PLACE = 6.5;

    private final Vocabulary vocabulary;
    private final WordTable never;
    private final Words places;
    private final Words names;
    private final List<Occurrence> found = new ArrayList<>();

    /** {@code places} and {@code names} of other things are taken whole wherever they begin with a word. */
    Scan(Vocabulary vocabulary, WordTable never, Words places, Words names) {
        this.vocabulary = vocabulary;
        this.never = never;
        this.places = places;
        this.names = names;
    }

    /** In reading order. */
    List<Occurrence> of(SegmentedArticle words) {
        for (var zone : Zone.values()) {
            scan(zone, zone.of(words));
        }
        return found;
    }

    private void scan(Zone zone, Segmentation words) {
        int end = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            if (start < end) {
                continue; // part of the name before
            }
            int name = names.lengthAt(words.text(), start);
            int place = places.lengthAt(words.text(), start);
            if (name + place > 0) {
                end = start + Math.max(name, place); // a longer one may begin with the other: 清河县图书馆
                add(Kind.NAME, zone, words, start, end, name > place ? RAREST_NAME : RAREST_PLACE);
            } else if (isTerm(words, word)) {
                addWord(zone, words, word);
            } else if (isAttribute(words, word)) {
                add(Kind.ATTRIBUTE, zone, words, start, words.end(word), Double.MAX_VALUE);
            }
        }
    }

    private void addWord(Zone zone, Segmentation words, int word) {
        boolean place = words.part(word) == PartOfSpeech.PLACE_NAME;
        add(
                place ? Kind.NAME : Kind.WORD,
                zone,
                words,
                words.start(word),
                words.end(word),
                place ? RAREST_PLACE : Double.MAX_VALUE);
    }

    private void add(Kind kind, Zone zone, Segmentation words, int start, int end, double rarest) {
        int term = vocabulary.number(words.text(), start, end);
        found.add(new Occurrence(term, kind, zone, start, end, Math.min(rarest, vocabulary.rarity(term))));
    }

    private boolean isTerm(Segmentation words, int word) {
        return words.length(word) > 1
                && words.part(word).isNoun()
                && (isChinese(words, word) || isAcronym(words, word))
                && !isNever(words, word);
    }

    private static boolean isChinese(Segmentation words, int word) {
        return Character.isIdeographic(words.text().charAt(words.start(word)));
    }

    // GDP and AlphaGo, but neither pinyin nor the letters of a number plate.
    private static boolean isAcronym(Segmentation words, int word) {
        var text = words.text();
        int capitals = 0;
        for (int i = words.start(word); i < words.end(word); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (c < 'a' || c > 'z') {
                return false;
            }
        }
        int end = words.end(word);
        return capitals > 0 && (end == text.length() || !Character.isDigit(text.charAt(end)));
    }

    private boolean isAttribute(Segmentation words, int word) {
        return words.length(word) > 1 && words.part(word) == PartOfSpeech.ADJECTIVE && !isNever(words, word);
    }

    private boolean isNever(Segmentation words, int word) {
        return never.find(words.text(), words.start(word), words.end(word)) != WordTable.NONE;
    }
}
