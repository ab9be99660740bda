package io.qingliu.embedded.essentials;

/** How many characters the pieces of an n-gram part have. */
record GramSize(int min, int max) {
    /** Refuses, as the product does, a spread larger than {@code index.max_ngram_diff}: it would flood the index. */
    static GramSize of(Definition definition) {
        var size = ofEdge(definition);
        var index = definition.index();
        var allowed = index == null ? 1 : index.getMaxNgramDiff();
        if (size.max - size.min > allowed) {
            throw new IllegalArgumentException("The difference between max_gram and min_gram in [" + definition.name()
                    + "] must be at most [" + allowed + "] but was [" + (size.max - size.min)
                    + "]; the index setting [index.max_ngram_diff] changes the limit");
        }
        return size;
    }

    static GramSize ofEdge(Definition definition) {
        return new GramSize(definition.number("min_gram", 1), definition.number("max_gram", 2));
    }
}
