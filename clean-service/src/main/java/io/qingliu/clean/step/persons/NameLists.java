package io.qingliu.clean.step.persons;

import java.util.ArrayList;
import java.util.List;

/** 市领导赵学文、孟维、翟永成参加: what stands in a list of names is a name, and has their title. */
final class NameLists {
    private static final String DIVIDERS = "、 \u3000";
    private static final int LISTED = 12;
    private static final int ITEM = 20; // 、孟维、
    private static final int SURE = 5;

    private NameLists() {}

    static List<Mention> weigh(String text, List<Mention> mentions) {
        var weighed = new ArrayList<>(mentions);
        for (int i = 1; i < weighed.size(); i++) {
            link(text, weighed, i - 1, i);
        }
        for (int i = weighed.size() - 1; i > 0; i--) {
            link(text, weighed, i, i - 1);
        }
        return weighed;
    }

    private static boolean isDivider(String text, int at) {
        return at >= 0 && at < text.length() && (DIVIDERS + "，。；：等和及\n").indexOf(text.charAt(at)) >= 0;
    }

    private static void link(String text, List<Mention> mentions, int from, int to) {
        var sure = mentions.get(from);
        var asked = mentions.get(to);
        var first = from < to ? sure : asked;
        var second = from < to ? asked : sure;
        int listed = isDivider(text, asked.start() - 1) && isDivider(text, asked.end()) ? ITEM : LISTED;
        boolean divided = second.start() == first.end() + 1 && DIVIDERS.indexOf(text.charAt(first.end())) >= 0;
        if (divided && sure.weight() >= SURE) {
            mentions.set(to, asked.with(listed, from < to ? sure.titles() : List.of()));
        }
    }
}
