package io.qingliu.ingest.http;

import io.qingliu.ingest.http.Report.Item;
import io.qingliu.ingest.http.Report.Status;
import java.util.Optional;

/**
 * Why a page is refused, as its sender is told.
 *
 * @param pointer JSON pointer to the field at fault, seen from the page
 * @param message one sentence: what is wrong and what to do
 */
record Verdict(Optional<String> pageId, String reason, String pointer, String message) {
    Item item(int index, Optional<Long> offset) {
        return new Item(
                index, Status.REFUSED, pageId, Optional.of(reason), Optional.of(pointer), Optional.of(message), offset);
    }
}
