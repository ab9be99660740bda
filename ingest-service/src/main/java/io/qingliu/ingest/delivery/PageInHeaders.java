package io.qingliu.ingest.delivery;

import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.Field;
import io.qingliu.ingest.raw.Notation;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record whose value is the page as the server sent it, and whose headers say the rest. */
record PageInHeaders(RecordHeaders headers) {
    private static final Notation NOTATION = new Notation(
            "",
            Map.of(
                    Field.URL, RecordHeaders.pointer(RecordHeaders.URL),
                    Field.FETCHED_AT, RecordHeaders.pointer(RecordHeaders.FETCHED_AT),
                    Field.CONTENT_TYPE, RecordHeaders.pointer(RecordHeaders.CONTENT_TYPE)),
            Notation.OWN.times());

    RawMessage read(byte[] page) {
        var raw = new RawPage(
                headers.text(RecordHeaders.URL),
                headers.text(RecordHeaders.FETCHED_AT),
                List.of(new Body.Bytes(page)),
                headers.text(RecordHeaders.CONTENT_TYPE),
                headers.text(RecordHeaders.TITLE),
                headers.text(RecordHeaders.PUBLISHED_AT),
                headers.text(RecordHeaders.SOURCE_NAME),
                Map.of(),
                NOTATION);
        return new RawMessage.Page(raw, Optional.empty());
    }
}
