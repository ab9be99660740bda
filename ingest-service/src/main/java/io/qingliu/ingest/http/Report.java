package io.qingliu.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each page of a request.
 *
 * @param accepted how many Kafka has
 * @param skipped how many parts of the body are no pages, for each reason; nothing is wrong with them
 * @param items the pages in order; of more than one answer lists, only what is refused
 * @param unlisted how many pages are not among the items
 */
record Report(int accepted, int refused, Map<String, Integer> skipped, List<Item> items, int unlisted) {
    Report {
        items = List.copyOf(items);
    }

    /** What became of one page. */
    enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("refused")
        REFUSED
    }

    /**
     * One page.
     *
     * @param index position among the pages of the request, from 0
     * @param pageId where the page has a usable URL
     * @param pointer JSON pointer to the field at fault, seen from the page
     * @param offset where its record begins in a WARC, in bytes once it is unpacked
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            int index,
            Status status,
            Optional<String> pageId,
            Optional<String> reason,
            Optional<String> pointer,
            Optional<String> message,
            Optional<Long> offset) {
        static Item accepted(int index, String pageId, Optional<Long> offset) {
            return new Item(
                    index,
                    Status.ACCEPTED,
                    Optional.of(pageId),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    offset);
        }
    }
}
