package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.credits.Names;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over a text that weighs every stretch that may be a name; of those that overlap, the heaviest stays. */
final class MentionScan {
    private static final int LONGEST_FOREIGN = 8;
    private static final int LONGEST_KNOWN = 4;
    private static final int LIGHTEST_SYLLABLE = -4;
    // Below it no context helps.
    private static final int HOPELESS = -60;
    private static final int UNFINISHED = -10;
    private static final int SYLLABLE = 7;
    private static final int MOST_PARTS = 4; // of a name with dots
    private static final int LEGEND = -30;
    private static final Words LEGENDS = words("legends.txt");
    private static final Words JAPANESE = words("japanese-surnames.txt");
    private static final String DOTS = "·•‧・";

    private final Segmentation words;
    private final String text;
    private final Names names;
    private final Likeness likeness;
    private final Neighbours neighbours;
    private final List<Mention> mentions = new ArrayList<>();

    MentionScan(Segmentation words, Names names, Likeness likeness, Neighbours neighbours) {
        this.words = words;
        this.text = words.text();
        this.names = names;
        this.likeness = likeness;
        this.neighbours = neighbours;
    }

    private static Words words(String file) {
        return Words.of(Words.lines(MentionScan.class, file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList());
    }

    List<Mention> mentions() {
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            if (!Character.isIdeographic(text.charAt(start))) {
                continue;
            }
            from(start, word);
            for (int inside = start + 1; inside < words.end(word); inside++) {
                if (names.surnameAt(text, inside) > 0 && neighbours.isBehindTitle(text, inside)) {
                    from(inside, word);
                }
            }
        }
        return mentions.stream().map(this::titled).toList();
    }

    private Mention titled(Mention mention) {
        return mention.with(0, neighbours.titles(text, mention.start(), mention.end()));
    }

    private void from(int start, int word) {
        @Nullable Mention best = null;
        best = heavier(best, chinese(start));
        best = heavier(best, foreign(start, word));
        best = heavier(best, japanese(start));
        best = heavier(best, known(start, word));
        if (best != null) {
            add(best);
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

    private @Nullable Mention chinese(int start) {
        int surname = names.surnameAt(text, start);
        if (surname == 0) {
            return null;
        }
        @Nullable Mention best = null;
        for (int length = surname; length >= 1; length--) {
            for (int given = 1; given <= 2; given++) {
                int end = start + length + given;
                if (isHan(start, end) && mayBeGiven(start + length, end)) {
                    int weight = likeness.ofChinese(words, start, end, length) + unfinished(end);
                    best = heavier(best, weighed(start, end, weight));
                }
            }
        }
        if (surname == 1 && isHan(start, start + 4) && names.surnameAt(text, start + 1) == 1) {
            best = heavier(best, weighed(start, start + 4, likeness.ofTwoSurnames(words, start, start + 4)));
        }
        return best;
    }

    // 冯警官, 李某某
    private boolean mayBeGiven(int start, int end) {
        return text.charAt(start) != '某' && neighbours.titles().lengthAt(text, start) < end - start;
    }

    // 冯德莱|恩
    private int unfinished(int end) {
        boolean more = end < text.length()
                && Character.isIdeographic(text.charAt(end))
                && likeness.syllable(text, end, false) >= SYLLABLE
                && neighbours.behind(text, end) <= 0;
        return more ? UNFINISHED : 0;
    }

    // 山本太郎
    private @Nullable Mention japanese(int start) {
        int surname = JAPANESE.lengthAt(text, start);
        @Nullable Mention best = null;
        for (int given = 1; surname > 0 && given <= 3; given++) {
            int end = start + surname + given;
            if (isHan(start, end) && mayBeGiven(start + surname, end)) {
                best = heavier(best, weighed(start, end, likeness.ofJapanese(words, start, end, surname)));
            }
        }
        return best;
    }

    private @Nullable Mention foreign(int start, int word) {
        int dotted = endOfDotted(start);
        if (dotted > 0) {
            return weighed(start, dotted, likeness.syllables(text, start, dotted));
        }
        @Nullable Mention best = null;
        int elements = names.elementsAt(text, start);
        if (elements > 1) {
            int weight = likeness.ofElements(words, start, start + elements) + unfinished(start + elements);
            best = weighed(start, start + elements, weight);
        }
        int at = word;
        while (at < words.size() && words.end(at) - start <= LONGEST_FOREIGN && isSpelled(at, start)) {
            int end = words.end(at);
            if (end - start > 1 && end > start) {
                boolean more = at + 1 < words.size() && isSpelled(at + 1, start) && neighbours.behind(text, end) <= 0;
                int weight = likeness.ofForeign(words, start, end) + (more ? UNFINISHED : 0);
                best = heavier(best, neighbours.speaksFor(text, start, end) ? weighed(start, end, weight) : null);
            }
            at++;
        }
        return best;
    }

    private boolean isSpelled(int word, int start) {
        if (words.part(word) == PartOfSpeech.PLACE_NAME && words.length(word) > 1) {
            return false;
        }
        for (int i = Math.max(start, words.start(word)); i < words.end(word); i++) {
            if (!Character.isIdeographic(text.charAt(i))
                    || likeness.syllable(text, i, i == start) < LIGHTEST_SYLLABLE) {
                return false;
            }
        }
        return true;
    }

    // 约翰·史密斯
    private int endOfDotted(int start) {
        int dot = start;
        for (int word = words.at(start); dot - start < LONGEST_FOREIGN && isPartOfDotted(word, dot); word++) {
            dot = words.end(word);
        }
        if (dot - start < 1 || dot >= text.length() || DOTS.indexOf(text.charAt(dot)) < 0) {
            return 0;
        }
        int end = dot;
        for (int part = 0; part < MOST_PARTS && end < text.length() && DOTS.indexOf(text.charAt(end)) >= 0; part++) {
            int next = endOfPart(end + 1);
            if (next == end + 1) {
                return end == dot ? 0 : end;
            }
            end = next;
        }
        return end;
    }

    // Single characters are those that no word has; 汤米 may be known, 横扫 is no name.
    private boolean isPartOfDotted(int word, int from) {
        return word < words.size()
                && isHan(from, words.end(word))
                && (words.length(word) == 1 || likeness.syllables(text, from, words.end(word)) > 0);
    }

    // As far as the characters are those of names and no word begins that stands behind names.
    private int endOfPart(int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_FOREIGN
                && Character.isIdeographic(text.charAt(end))
                && (end == start || likeness.syllable(text, end, false) >= LIGHTEST_SYLLABLE)
                && (end - start < 2 || neighbours.behind(text, end) <= 0)) {
            end++;
        }
        return end;
    }

    // 鲁迅 and others whom every dictionary has.
    private @Nullable Mention known(int start, int word) {
        boolean name = words.part(word) == PartOfSpeech.PERSON_NAME
                && words.start(word) == start
                && words.length(word) > 1
                && words.length(word) <= LONGEST_KNOWN;
        return name ? weighed(start, words.end(word), 0) : null;
    }

    private boolean isHan(int start, int end) {
        if (end > text.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Mention weighed(int start, int end, int likeness) {
        if (likeness < HOPELESS) {
            return null;
        }
        int legend = LEGENDS.lengthAt(text, start) >= end - start ? LEGEND : 0;
        int weight = likeness + legend + neighbours.weight(words, start, end);
        return new Mention(text.substring(start, end), start, end, weight, List.of());
    }

    private static @Nullable Mention heavier(@Nullable Mention one, @Nullable Mention other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean more = other.weight() > one.weight() || (other.weight() == one.weight() && other.end() > one.end());
        return more ? other : one;
    }
}
