package io.qingliu.ingest.delivery;

import static io.qingliu.ingest.delivery.RecordHeaders.CONTENT_TYPE;
import static io.qingliu.ingest.delivery.RecordHeaders.FETCHED_AT;
import static io.qingliu.ingest.delivery.RecordHeaders.MAPPING;
import static io.qingliu.ingest.delivery.RecordHeaders.URL;

import io.qingliu.ingest.raw.MediaType;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawMessage.Doubt;
import io.qingliu.ingest.raw.RawMessage.Unclear;
import io.qingliu.ingest.raw.RawMessageReader;
import java.util.Locale;
import java.util.Set;

/** Reads records in all forms. Has no state: any number of threads may use one. */
public final class Deliveries {
    private static final String EVENTS = "application/cloudevents";
    private static final Set<MediaType> PAGES = Set.of(MediaType.HTML, MediaType.TEXT);

    private final RawMessageReader reader;
    private final Mappings mappings;

    public Deliveries(RawMessageReader reader, Mappings mappings) {
        this.reader = reader;
        this.mappings = mappings;
    }

    /** What the record turned out to be. */
    public RawMessage read(Delivered record) {
        var fault = record.headers().fault();
        return fault.isPresent() ? fault.get() : readable(record);
    }

    private RawMessage readable(Delivered record) {
        var headers = record.headers();
        var type = headers.text(CONTENT_TYPE).orElse("").strip().toLowerCase(Locale.ROOT);
        if (type.startsWith(EVENTS)) {
            return structured(type, record);
        }
        var isPage = isPage(type, record);
        if (headers.hasEventAttributes()) {
            return headers.has(MAPPING) || headers.has(URL)
                    ? severalForms(
                            "it has headers of a CloudEvent (ce_...) and a header mapping or url; send one of them")
                    : new BinaryEvent(reader).read(record);
        }
        if (headers.has(MAPPING)) {
            return isPage
                    ? severalForms(
                            "it has a header mapping, which is for JSON, and headers of a page; send one of them")
                    : mapped(record);
        }
        if (isPage) {
            return looksOpen(type, record)
                    ? severalForms("the value begins as JSON does, and the headers speak of a page;"
                            + " send a content-type of text/html or application/json")
                    : new PageInHeaders(headers).read(record.value());
        }
        return mappings.unmarked()
                .map(mapping -> reader.read(record.value(), mapping))
                .orElseGet(() -> reader.read(record.value()));
    }

    private RawMessage structured(String type, Delivered record) {
        return type.matches(EVENTS + "\\+json\\s*(;.*)?")
                ? reader.read(record.value(), parser -> StructuredEvent.read(parser, reader))
                : new Unclear(
                        Doubt.EVENT,
                        RecordHeaders.pointer(CONTENT_TYPE),
                        "of the formats only application/cloudevents+json is read, one event in a record");
    }

    private RawMessage mapped(Delivered record) {
        return mappings.named(record.headers().text(MAPPING).orElse(""))
                .map(mapping -> reader.read(record.value(), mapping))
                .orElseGet(() -> new Unclear(Doubt.MAPPING, RecordHeaders.pointer(MAPPING), mappings.names()));
    }

    // A type alone is no claim while the value may be JSON: many producers set one that means nothing.
    private static boolean isPage(String type, Delivered record) {
        if (MediaType.isJson(type)) {
            return false;
        }
        var headers = record.headers();
        return headers.has(URL)
                || headers.has(FETCHED_AT)
                || (PAGES.contains(MediaType.of(type)) && !record.looksLikeJson());
    }

    static boolean looksOpen(String type, Delivered record) {
        return MediaType.of(type) == MediaType.UNKNOWN && record.looksLikeJson();
    }

    private static Unclear severalForms(String detail) {
        return new Unclear(Doubt.FORM, "/headers", detail);
    }
}
