package io.qingliu.clean.step.credits;

import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Chinese names look like, by a list of surnames; divides names that a page runs together. */
public final class Names {
    private static final int LONGEST = 4;
    // Surnames so common that one hardly ends a given name: 张丽李强 is 张丽 and 李强.
    private static final int COMMON = 40;
    // From this place of the list on, one surname is as rare as another.
    private static final int RAREST = 200;
    // Eight names; what runs on longer is a sentence.
    private static final int LONGEST_RUN = 32;
    private static final int LONGEST_OF_SYLLABLES = 6;

    // By character, so that asking costs no object; 0 where it is no surname, else its place in the list from 1 on.
    private final short[] ranks = new short[1 << 16];
    private final Set<String> compounds = new HashSet<>();
    private final BitSet compoundsBegin = new BitSet(1 << 16);
    private final Words elements = Words.load(Names.class, "given-names.txt");

    private Names() {}

    public static Names load() {
        var names = new Names();
        short rank = 0;
        for (var line : Words.lines(Names.class, "surnames.txt")) {
            for (var surname : line.split(" +")) {
                rank++;
                names.put(surname, rank);
            }
        }
        return names;
    }

    private void put(String surname, short rank) {
        char first = surname.charAt(0);
        if (surname.length() > 1) {
            compounds.add(surname);
            compoundsBegin.set(first);
        } else if (ranks[first] == 0) {
            ranks[first] = rank;
        }
    }

    /** Whether the text looks like one name: two to four characters, the first of them a surname. */
    public boolean isName(String text) {
        return isName(text, 0, text.length()) || isOfElements(text);
    }

    private boolean isName(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > LONGEST || !isHan(text, start, end)) {
            return false;
        }
        return hasCompoundSurname(text, start) ? length > 2 : length < LONGEST && ranks[text.charAt(start)] > 0;
    }

    /** Length of the surname that begins at {@code start}; 0 where none does. */
    public int surnameAt(String text, int start) {
        return hasCompoundSurname(text, start) ? 2 : ranks[text.charAt(start)] > 0 ? 1 : 0;
    }

    /** Length of the run of words that begins at {@code start}, of which names of Tibetans and Mongols are made. */
    public int elementsAt(String text, int start) {
        int end = start;
        int length = elements.lengthAt(text, end);
        while (length > 0 && end + length - start <= LONGEST_OF_SYLLABLES) {
            end += length;
            length = elements.lengthAt(text, end);
        }
        return end - start;
    }

    /** The names in a run of Chinese characters, {@code 叶青河方远山} being two; a run that divides into none is one. */
    public List<String> divide(String run) {
        if (run.length() < LONGEST || run.length() > LONGEST_RUN || isName(run)) {
            return List.of(run);
        }
        return cheapest(run).orElse(List.of(run));
    }

    private Optional<List<String>> cheapest(String run) {
        int length = run.length();
        var cost = new double[length + 1];
        var from = new int[length + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int start = 0; start < length; start++) {
            int farthest = Double.isInfinite(cost[start]) ? 0 : Math.min(length, start + LONGEST);
            for (int end = start + 2; end <= farthest; end++) {
                double sum = cost[start] + costOf(run, start, end);
                if (sum < cost[end]) {
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
        if (Double.isInfinite(cost[length])) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        for (int end = length; end > 0; end = from[end]) {
            names.addFirst(run.substring(from[end], end));
        }
        return Optional.of(names);
    }

    // Three characters are the rule, a rare surname and a common one at the end of a given name are exceptions.
    private double costOf(String run, int start, int end) {
        if (!isName(run, start, end)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean compound = hasCompoundSurname(run, start);
        double length = end - start - (compound ? 1 : 0) == 2 ? 1.25 : 1.0;
        double rarity = compound ? 0 : Math.min(ranks[run.charAt(start)] - 1, RAREST) / 400.0;
        short last = ranks[run.charAt(end - 1)];
        return length + rarity + (last > 0 && last <= COMMON ? 0.6 : 0);
    }

    // Tibetans and Mongols have no surname; their names are made of words that return: 次仁央宗.
    private boolean isOfElements(String text) {
        if (text.length() < 2 || text.length() > LONGEST_OF_SYLLABLES) {
            return false;
        }
        int end = 0;
        int length = elements.lengthAt(text, 0);
        while (length > 0) {
            end += length;
            length = elements.lengthAt(text, end);
        }
        return end == text.length();
    }

    private boolean hasCompoundSurname(String text, int start) {
        return start + 2 <= text.length()
                && compoundsBegin.get(text.charAt(start))
                && compounds.contains(text.substring(start, start + 2));
    }

    static boolean isHan(String text) {
        return isHan(text, 0, text.length());
    }

    private static boolean isHan(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
