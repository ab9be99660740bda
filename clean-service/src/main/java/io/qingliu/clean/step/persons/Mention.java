package io.qingliu.clean.step.persons;

import java.util.List;

/**
 * A stretch of text that may name somebody.
 *
 * @param weight how much speaks for it, in decibans
 * @param unknown whether no word of a dictionary is in it
 * @param titles that stand beside it
 */
record Mention(String name, int start, int end, int weight, boolean unknown, List<String> titles) {
    Mention {
        titles = List.copyOf(titles);
    }

    Mention with(int more, List<String> shared) {
        return new Mention(name, start, end, weight + more, unknown, titles.isEmpty() ? shared : titles);
    }
}
