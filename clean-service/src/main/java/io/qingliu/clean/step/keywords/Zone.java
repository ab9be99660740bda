package io.qingliu.clean.step.keywords;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;

/** Where in an article a term stands: what the headline says counts as if the body said it several times. */
enum Zone {
    TITLE(3),
    DECK(2),
    BODY(1);

    private final int weight;

    Zone(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** What the article says there. */
    Segmentation of(SegmentedArticle words) {
        return switch (this) {
            case TITLE -> words.title();
            case DECK -> words.deck();
            case BODY -> words.body();
        };
    }
}
