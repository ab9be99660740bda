package io.qingliu.clean.step.credits;

import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Chinese names look like, by a list of surnames; divides names that a page runs together. */
public final class Names {
    private static final int LONGEST = 4;
    // Surnames so common that one hardly ends a given name: 张丽李强 is 张丽 and 李强.
    private static final int COMMON = 40;
    // From this place of the list on, one surname is as rare as another.
    private static final int RAREST = 200;

    private final Map<String, Integer> ranks = new HashMap<>();

    private Names() {}

    public static Names load() {
        var names = new Names();
        for (var line : Words.lines(Names.class, "surnames.txt")) {
            for (var surname : line.split(" +")) {
                names.ranks.putIfAbsent(surname, names.ranks.size());
            }
        }
        return names;
    }

    /** Whether the text looks like one name: two to four characters, the first of them a surname. */
    public boolean isName(String text) {
        if (text.length() < 2 || text.length() > LONGEST || !isHan(text)) {
            return false;
        }
        boolean compound = hasCompoundSurname(text, 0);
        return compound ? text.length() > 2 : text.length() < LONGEST && ranks.containsKey(text.substring(0, 1));
    }

    /** The names in a run of Chinese characters, {@code 叶青河方远山} being two; a run that divides into none is one. */
    public List<String> divide(String run) {
        if (run.length() < LONGEST || isName(run)) {
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
            for (int end = start + 2; end <= Math.min(length, start + LONGEST); end++) {
                double sum = cost[start] + costOf(run.substring(start, end));
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
    private double costOf(String name) {
        if (!isName(name)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean compound = hasCompoundSurname(name, 0);
        double length = name.length() - (compound ? 1 : 0) == 2 ? 1.25 : 1.0;
        double rarity = compound ? 0 : Math.min(ranks.getOrDefault(name.substring(0, 1), RAREST), RAREST) / 400.0;
        double end = ranks.getOrDefault(name.substring(name.length() - 1), Integer.MAX_VALUE) < COMMON ? 0.6 : 0;
        return length + rarity + end;
    }

    private boolean hasCompoundSurname(String text, int start) {
        return start + 2 <= text.length() && ranks.containsKey(text.substring(start, start + 2));
    }

    static boolean isHan(String text) {
        return text.chars().allMatch(Character::isIdeographic);
    }
}
