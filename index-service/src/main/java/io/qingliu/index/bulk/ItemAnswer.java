package io.qingliu.index.bulk;

/** What the cluster says of one change. */
public sealed interface ItemAnswer {
    /** The document was stored. */
    record Written() implements ItemAnswer {}

    /** The document was taken out. */
    record Removed() implements ItemAnswer {}

    /** There was no document to take out. */
    record NotThere() implements ItemAnswer {}

    /** The change was not made. */
    record Failed(ItemError error) implements ItemAnswer {}
}
