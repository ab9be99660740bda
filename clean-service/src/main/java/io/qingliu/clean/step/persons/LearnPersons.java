package io.qingliu.clean.step.persons;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.credits.Names;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the full names of the people that title, deck and body speak of, with the titles that stand beside them. */
public final class LearnPersons implements Step.Recognize {
    private final Names names;
    private final Likeness likeness;
    private final Neighbours neighbours;

    /** Loads the tables; share what it gives. */
    public LearnPersons(Names names) {
        var characters = new NameCharacters();
        this.names = names;
        likeness = new Likeness(characters);
        neighbours = new Neighbours(characters);
    }

    @Override
    public String id() {
        return "persons@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle words) {
        var roster = new Roster(credited(article), article.facts(Fact.Organization.class));
        Stream.of(words.title(), words.deck(), words.body()).forEach(text -> roster.read(text.text(), mentions(text)));
        return roster.persons();
    }

    private static Set<String> credited(Article article) {
        return article.facts(Fact.Credit.class).stream().map(Fact.Credit::name).collect(Collectors.toSet());
    }

    List<Mention> mentions(Segmentation words) {
        return NameLists.weigh(words.text(), new MentionScan(words, names, likeness, neighbours).mentions());
    }
}
