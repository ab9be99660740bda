package io.qingliu.clean.feed;

/** The topics that are written, each with the largest value that it surely takes. */
enum Destination {
    CLEAN("articles.clean.v1", Sizes.MEBIBYTES_31),
    PROVENANCE("articles.provenance.v1", Sizes.MEBIBYTES_63),
    REJECTED("articles.rejected.v1", Sizes.MEBIBYTES_63),
    DEAD_LETTER("articles.dead-letter.v1", Sizes.MEBIBYTES_63),
    FEED("articles.feed.v1", Sizes.MEBIBYTES_31);

    private final String topic;
    private final int largestValue;

    Destination(String topic, int largestValue) {
        this.topic = topic;
        this.largestValue = largestValue;
    }

    String topic() {
        return topic;
    }

    /** In bytes, before compression. */
    int largestValue() {
        return largestValue;
    }

    /** One mebibyte below what the topics allow, for the key, the headers and what packing may add. */
    private static final class Sizes {
        static final int MEBIBYTES_31 = 31 << 20;
        static final int MEBIBYTES_63 = 63 << 20;
    }
}
