package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.credits.Names;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One walk over a text that weighs every stretch that may be a name; of those that overlap, the heaviest stays. */
final class MentionScan implements Candidates {
    private static final int FORGETTABLE = -45;
    private static final int LONGEST_KNOWN = 4;
    private static final int LEGEND = -30;
    private static final Words LEGENDS = Titles.words("legends.txt");

    private final Segmentation words;
    private final String text;
    private final Names names;
    private final Surroundings surroundings;
    private final ChineseNames chinese;
    private final ForeignNames foreign;
    private final List<Mention> mentions = new ArrayList<>();

    // The heaviest of those that begin where the walk stands.
    private int start;
    private int end;
    private int weight;

    MentionScan(Segmentation words, Names names, Likeness likeness, Neighbours neighbours) {
        this.words = words;
        this.text = words.text();
        this.names = names;
        surroundings = new Surroundings(words, neighbours);
        chinese = new ChineseNames(words, names, likeness, surroundings);
        foreign = new ForeignNames(words, names, likeness, surroundings);
    }

    List<Mention> mentions() {
        for (int word = 0; word < words.size(); word++) {
            int begin = words.start(word);
            if (Character.isIdeographic(text.charAt(begin))) {
                from(begin, word);
                for (int inside = begin + 1; inside < words.end(word); inside++) {
                    // 局|长江|波
                    if (names.surnameAt(text, inside) > 0 && surroundings.titleBefore(inside) > inside - begin) {
                        from(inside, word);
                    }
                }
            }
        }
        return mentions.stream().map(this::titled).toList();
    }

    private Mention titled(Mention mention) {
        return mention.with(0, surroundings.titles(mention.start(), mention.end()));
    }

    private void from(int position, int word) {
        start = position;
        end = position;
        weight = FORGETTABLE;
        chinese.from(position, this);
        foreign.from(position, word, this);
        if (isKnown(position, word)) {
            offer(words.end(word), Likeness.KNOWN);
        }
        if (end > start) {
            add(new Mention(
                    text.substring(start, end), start, end, weight, surroundings.isUnknown(start, end), List.of()));
        }
    }

    @Override
    public void offer(int candidateEnd, int likeness) {
        if (likeness < Likeness.HOPELESS) {
            return;
        }
        int legend = LEGENDS.lengthAt(text, start) >= candidateEnd - start ? LEGEND : 0;
        int sum = likeness + legend + surroundings.weight(start, candidateEnd);
        if (sum > weight || (sum == weight && candidateEnd > end)) {
            weight = sum;
            end = candidateEnd;
        }
    }

    private void add(Mention mention) {
        while (!mentions.isEmpty() && mentions.getLast().end() > mention.start()) {
            if (mentions.getLast().weight() >= mention.weight()) {
                return;
            }
            mentions.removeLast();
        }
        mentions.add(mention);
    }

    // 鲁迅 and others whom every dictionary has.
    private boolean isKnown(int position, int word) {
        return words.part(word) == PartOfSpeech.PERSON_NAME
                && words.start(word) == position
                && words.length(word) > 1
                && words.length(word) <= LONGEST_KNOWN;
    }
}
