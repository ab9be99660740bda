package io.qingliu.clean.segmentation;

/** The texts of an article as words: what it is called and what it says, in Simplified. */
public record SegmentedArticle(Segmentation title, Segmentation deck, Segmentation body) {
    /** An article that has not been segmented, since it is not in Chinese. */
    public static final SegmentedArticle EMPTY =
            new SegmentedArticle(Segmentation.EMPTY, Segmentation.EMPTY, Segmentation.EMPTY);
}
