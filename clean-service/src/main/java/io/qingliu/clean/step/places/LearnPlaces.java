package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Place;
import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.characters.Lexicon;
import io.qingliu.clean.step.places.Sense.Form;
import io.qingliu.clean.step.places.Verdict.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the administrative divisions that the title, the deck and the body name, from province to township: 大同 is 大同市.
 * A name that may mean something else counts only where another place of the article, its dateline or its source speaks
 * for it; those two name no place themselves.
 */
public final class LearnPlaces implements Step.Enrich {
    private final Scan scan;
    private final Locations locations = Locations.load();

    public LearnPlaces(Gazetteer gazetteer, Lexicon lexicon) {
        scan = new Scan(gazetteer, lexicon);
    }

    @Override
    public String id() {
        return "places@1";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        if (!sheet.chinese()) {
            return List.of();
        }
        var verdict = new Verdict();
        Stream.concat(
                        Stream.of(article.dateline()),
                        article.facts(Fact.Source.class).stream().map(Fact.Source::name))
                .map(scan::mentions)
                .forEach(verdict::see);
        var texts = Stream.of(article.title(), article.deck(), article.body())
                .map(scan::mentions)
                .toList();
        return facts(verdict.of(texts));
    }

    private List<Fact> facts(List<Named> named) {
        var formerNames = new HashMap<Division, String>();
        named.stream()
                .filter(one -> one.sense().form() == Form.FORMER)
                .forEach(one ->
                        formerNames.put(one.sense().division(), one.mention().name()));
        var byName = new LinkedHashMap<String, List<Named>>();
        for (var one : named) {
            byName.computeIfAbsent(name(one, formerNames), name -> new ArrayList<>())
                    .add(one);
        }
        var facts = new ArrayList<Fact>();
        byName.forEach((name, all) -> facts.add(place(name, all)));
        return facts;
    }

    // Where it stands as 富阳市, 富阳 is that too and not yet 富阳区.
    private static String name(Named named, Map<Division, String> formerNames) {
        var division = named.sense().division();
        return switch (named.sense().form()) {
            case FULL -> division.name();
            case SHORT -> formerNames.getOrDefault(division, division.name());
            case FORMER -> named.mention().name();
        };
    }

    // Two divisions of one name in one article: nobody can tell which each was.
    private Place place(String name, List<Named> all) {
        var division = all.getFirst().sense().division();
        boolean known =
                all.stream().allMatch(one -> one.certain() && one.sense().division() == division);
        return known
                ? new Place(
                        name,
                        division.code(),
                        division.level(),
                        division.nameAt(Level.PROVINCE),
                        division.nameAt(Level.CITY),
                        division.nameAt(Level.COUNTY),
                        locations.of(division.code()),
                        all.size())
                : new Place(name, "", division.level(), "", "", "", Optional.empty(), all.size());
    }
}
