package io.qingliu.ingest.delivery;

import static io.qingliu.ingest.delivery.RecordHeaders.CONTENT_TYPE;
import static io.qingliu.ingest.delivery.RecordHeaders.EVENT;

import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.MediaType;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawMessage.Doubt;
import io.qingliu.ingest.raw.RawMessage.Unclear;
import io.qingliu.ingest.raw.RawMessageReader;

/** A CloudEvent in binary mode: its attributes are headers {@code ce_...}, its data is the value of the record. */
record BinaryEvent(RawMessageReader reader) {
    RawMessage read(Delivered record) {
        var event = new Event(record.headers().eventAttributes(), RecordHeaders.pointer(EVENT));
        var fault = event.fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        var type = record.headers().text(CONTENT_TYPE);
        if (type.filter(MediaType::isJson).isPresent()) {
            return reader.read(record.value());
        }
        var place = RecordHeaders.pointer(CONTENT_TYPE);
        if (Deliveries.looksOpen(type.orElse(""), record)) {
            return new Unclear(
                    Doubt.FORM,
                    place,
                    "the data begins as JSON does, and has no type; send a content-type of application/json or text/html");
        }
        return event.page(type, place, new Body.Bytes(record.value()), "");
    }
}
