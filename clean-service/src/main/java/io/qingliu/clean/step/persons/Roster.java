package io.qingliu.clean.step.persons;

import io.qingliu.clean.article.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All names that an article may have, each with what its mentions say together. */
final class Roster {
    private static final int ENOUGH = 9;
    private static final int SPOKEN_OF = 32; // of who made the article, or gave a body its name
    private static final int MOST_AGAINST = -8;
    private static final int AGAIN = 3;
    private static final int MOST_AGAIN = 6;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> credited;
    private final List<Fact.Organization> organizations;
    private final List<String> texts = new ArrayList<>();

    private static final class Entry {
        private int heaviest = Integer.MIN_VALUE;
        private int lightest;
        private int mentions;
        private final Set<String> titles = new LinkedHashSet<>();

        int weight() {
            return heaviest
                    + Math.min(MOST_AGAIN, AGAIN * Math.max(0, mentions - 1))
                    + Math.max(MOST_AGAINST, lightest / 2);
        }
    }

    /** For an article that these people made and that names these bodies. */
    Roster(Set<String> credited, List<Fact.Organization> organizations) {
        this.credited = credited;
        this.organizations = organizations;
    }

    void read(String text, List<Mention> mentions) {
        texts.add(text);
        for (var mention : mentions) {
            var entry = entries.computeIfAbsent(mention.name(), name -> new Entry());
            entry.heaviest = Math.max(entry.heaviest, mention.weight());
            entry.lightest = Math.min(entry.lightest, mention.weight());
            entry.mentions += mention.weight() > 0 ? 1 : 0;
            entry.titles.addAll(mention.titles());
        }
    }

    List<Fact> persons() {
        var facts = new ArrayList<Fact>();
        entries.forEach((name, entry) -> {
            if (entry.weight() >= needed(name)) {
                facts.add(new Fact.Person(name, List.copyOf(entry.titles), count(name)));
            }
        });
        return facts;
    }

    private int needed(String name) {
        if (credited.contains(name)) {
            return SPOKEN_OF;
        }
        int inNames = organizations.stream()
                .filter(organization -> organization.name().contains(name))
                .mapToInt(Fact.Organization::count)
                .sum();
        return inNames > 0 && inNames >= count(name) ? SPOKEN_OF : ENOUGH;
    }

    private int count(String name) {
        int count = 0;
        for (var text : texts) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                count++;
            }
        }
        return count;
    }
}
