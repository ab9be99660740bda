package io.qingliu.clean.step.category;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.step.words.Words;

/** Whether an article begins with what somebody does in office: 市委书记林远山到清河县调研. */
final class Officials {
    private static final int LEAD_CHARACTERS = 120;

    private final Words offices = Words.load(Officials.class, "offices.txt");
    private final Words acts = Words.load(Officials.class, "acts.txt");

    boolean act(Article article) {
        var body = article.body();
        int end = body.indexOf('。');
        var lead =
                body.substring(0, Math.min(body.length(), end < 0 ? LEAD_CHARACTERS : Math.min(end, LEAD_CHARACTERS)));
        int office = offices.find(lead, 0);
        return office >= 0 && acts.find(lead, office) >= 0;
    }
}
