package io.qingliu.clean.step.persons;

import io.qingliu.clean.article.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All names that an article may have, each with what its mentions say together. */
final class Roster {
    private static final int ENOUGH = 9;
    private static final int SPOKEN_OF = 32; // of who made the article, or gave a body its name
    private static final int MOST_AGAINST = -8;
    // What no dictionary has and comes again is mostly a name.
    private static final int AGAIN = 4;
    private static final int MOST_AGAIN = 12;
    private static final int UNLIKELY = -15;

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
            entry.mentions += mention.weight() > (mention.unknown() ? UNLIKELY : 0) ? 1 : 0;
            entry.titles.addAll(mention.titles());
        }
    }

    List<Fact> persons() {
        var likely = entries.entrySet().stream()
                .filter(entry -> entry.getValue().weight() >= ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        var everywhere = new NameCount(likely);
        texts.forEach(text -> everywhere.read(text, 1));
        var inBodies = new NameCount(likely);
        organizations.forEach(organization -> inBodies.read(organization.name(), organization.count()));
        var facts = new ArrayList<Fact>();
        for (var name : likely) {
            boolean named = inBodies.of(name) > 0 && inBodies.of(name) >= everywhere.of(name);
            var entry = Objects.requireNonNull(entries.get(name));
            boolean enough = (!named && !credited.contains(name)) || entry.weight() >= SPOKEN_OF;
            if (enough && everywhere.of(name) > 0) {
                facts.add(new Fact.Person(name, List.copyOf(entry.titles), everywhere.of(name)));
            }
        }
        return facts;
    }
}
