package io.qingliu.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What became of each page of a request.
 *
 * @param accepted how many Kafka has
 */
record Report(int accepted, List<Item> items) {
    static Report of(List<Item> items) {
        var accepted =
                items.stream().filter(item -> item.status() == Status.ACCEPTED).count();
        return new Report((int) accepted, List.copyOf(items));
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
     * @param index position in the request, from 0
     * @param pageId where the page has a usable URL
     * @param pointer JSON pointer to the field at fault, seen from the page
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            int index,
            Status status,
            Optional<String> pageId,
            Optional<String> reason,
            Optional<String> pointer,
            Optional<String> message) {
        static Item accepted(int index, String pageId) {
            return new Item(
                    index, Status.ACCEPTED, Optional.of(pageId), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Item refused(int index, Optional<String> pageId, String reason, String pointer, String message) {
            return new Item(
                    index, Status.REFUSED, pageId, Optional.of(reason), Optional.of(pointer), Optional.of(message));
        }
    }
}
