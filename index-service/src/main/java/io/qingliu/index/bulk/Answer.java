package io.qingliu.index.bulk;

import java.util.List;

/** What came back for one bulk request. */
public sealed interface Answer {
    /** The cluster looked at the request. */
    sealed interface Given extends Answer {}

    /** One answer for each change, in their order. */
    record Items(List<ItemAnswer> items) implements Given {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * The request was refused as a whole (400, 413), which one document in it may have caused.
     *
     * @param error what was said, such as {@code status 413}
     */
    record Refused(String error) implements Given {}

    /**
     * There was no answer, or one that has nothing to do with the documents: it is to be asked again later.
     *
     * @param reason for a person, such as {@code connection refused}
     */
    record Unavailable(String reason) implements Answer {}
}
