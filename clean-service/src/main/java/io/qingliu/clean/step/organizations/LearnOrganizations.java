package io.qingliu.clean.step.organizations;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.places.Gazetteer;
import java.util.List;

/**
 * Finds the bodies, companies, schools, offices and media that the title, the deck and the body name, as printed:
 * 清河县公安局刑侦大队. Party committees and governments as such are left out, their departments are not.
 */
public final class LearnOrganizations implements Step.Recognize {
    private final Scan scan;

    /** Loads the tables; share what it gives. */
    public LearnOrganizations(Gazetteer gazetteer) {
        scan = new Scan(new Seats(gazetteer));
    }

    @Override
    public String id() {
        return "organizations@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle words) {
        var texts = List.of(words.title(), words.deck(), words.body());
        var mentions = texts.stream().map(scan::mentions).toList();
        var introductions = new Introductions();
        var names = new Names();
        for (int i = 0; i < texts.size(); i++) {
            introductions.read(texts.get(i), mentions.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            Tour.withoutStops(text.text(), introductions.complete(text, mentions.get(i)))
                    .forEach(mention -> names.add(text.text(), mention));
        }
        return names.facts(introductions);
    }
}
