package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names that an article introduces itself: 清河云智医疗有限公司（以下简称“云智医疗”）, 人工智能公司DeepMind. Where they stand again they
 * mean the same body.
 */
final class Introductions {
    private static final Words OPENINGS = Words.of(List.of("（以下简称", "（下称", "（简称", "(以下简称", "(下称", "(简称"));
    private static final String QUOTES = "“「\"";
    private static final String CLOSINGS = "”」\"）)";
    private static final int LONGEST = 10; // characters of a short form
    private static final Words KINDS = Words.of(List.of("公司", "企业", "机构", "巨头", "厂商", "媒体"));

    private static final int MOST = 50; // an article introduces few; a list of thousands is no article

    private final Set<String> names = new HashSet<>();

    boolean contain(String name) {
        return names.contains(name);
    }

    void read(Segmentation text, List<Mention> mentions) {
        mentions.forEach(mention -> shortForm(text.text(), mention.end()).ifPresent(this::add));
        for (int word = 1; word < text.size(); word++) {
            if (isForeignName(text, word) && KINDS.has(text.word(word - 1))) {
                add(text.word(word));
            }
        }
    }

    private void add(String name) {
        if (names.size() < MOST) {
            names.add(name);
        }
    }

    private static Optional<String> shortForm(String text, int end) {
        int opening = OPENINGS.lengthAt(text, end);
        int quote = end + opening;
        int start = opening > 0 && quote < text.length() && QUOTES.indexOf(text.charAt(quote)) >= 0 ? quote + 1 : quote;
        for (int at = start; opening > 0 && at < text.length() && at <= start + LONGEST; at++) {
            if (CLOSINGS.indexOf(text.charAt(at)) >= 0) {
                return at - start > 1 ? Optional.of(text.substring(start, at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // Not CEO or APP, which stand behind 公司 too.
    private static boolean isForeignName(Segmentation text, int word) {
        int start = text.start(word);
        return text.length(word) > 2
                && isIn('A', 'Z', text.text().charAt(start))
                && hasSmallLetter(text.text(), start, text.end(word));
    }

    private static boolean hasSmallLetter(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (isIn('a', 'z', text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(char first, char last, int letter) {
        return first <= letter && letter <= last;
    }

    /** The mentions and, between them, where these names stand. */
    List<Mention> complete(Segmentation text, List<Mention> mentions) {
        return names.isEmpty() ? mentions : complete(text, mentions, Words.of(names));
    }

    private static List<Mention> complete(Segmentation text, Collection<Mention> mentions, Words introduced) {
        var all = new ArrayList<Mention>(mentions.size());
        int at = 0;
        for (var mention : mentions) {
            find(text, at, mention.start(), introduced, all);
            all.add(mention);
            at = mention.end();
        }
        find(text, at, text.text().length(), introduced, all);
        return all;
    }

    private static void find(Segmentation text, int from, int to, Words introduced, List<Mention> all) {
        for (int at = from; at < to; at++) {
            int length = introduced.lengthAt(text.text(), at);
            if (length > 0 && at + length <= to && text.isBoundary(at) && text.isBoundary(at + length)) {
                all.add(new Mention(at, at + length, Rank.CLOSED));
                at += length - 1;
            }
        }
    }
}
