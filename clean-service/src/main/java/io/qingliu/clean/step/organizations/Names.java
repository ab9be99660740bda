package io.qingliu.clean.step.organizations;

import io.qingliu.clean.article.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The names of an article, each once. */
final class Names {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final TreeSet<String> withoutPlace = new TreeSet<>();

    void add(String text, Mention mention) {
        counts.merge(text.substring(mention.start(), mention.end()), 1, Integer::sum);
        if (mention.own() > mention.start()) {
            withoutPlace.add(text.substring(mention.own(), mention.end()));
        }
    }

    List<Fact> facts(Introductions introductions) {
        var facts = new ArrayList<Fact>(counts.size());
        counts.forEach((name, count) -> {
            if (introductions.contain(name) || !isShort(name)) {
                facts.add(new Fact.Organization(name, count));
            }
        });
        return facts;
    }

    // 金隅冀东水泥有限公司 and 供排水集团, where the article names the same company in full, with its place before.
    private boolean isShort(String name) {
        var next = withoutPlace.ceiling(name);
        return next != null && next.startsWith(name);
    }
}
