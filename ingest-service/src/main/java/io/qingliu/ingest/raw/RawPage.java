package io.qingliu.ingest.raw;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it was delivered: the right types, and nothing else checked yet. Half a surrogate pair, which JSON can spell
 * and UTF-8 cannot, is U+FFFD already.
 *
 * @param bodies the page itself: none, one, or more than agreed
 * @param headers HTTP response headers, their names in lower case
 */
public record RawPage(
        Optional<String> url,
        Optional<String> fetchedAt,
        List<Body> bodies,
        Optional<String> contentType,
        Optional<String> title,
        Optional<String> publishedAt,
        Optional<String> sourceName,
        Map<String, String> headers,
        Notation notation) {
    private static final String CONTENT_TYPE = "content-type";

    public RawPage {
        bodies = List.copyOf(bodies);
        headers = Map.copyOf(headers);
    }

    /** What the page was called: by the field, else by the header of the same name. */
    public Optional<String> declaredType() {
        return contentType
                .filter(type -> !type.isBlank())
                .or(this::contentTypeHeader)
                .filter(type -> !type.isBlank());
    }

    /** The charset of the field, else that of the header: a crawler may keep only the bare type in the field. */
    public Optional<String> declaredCharset() {
        return contentType
                .flatMap(MediaType::charset)
                .or(() -> contentTypeHeader().flatMap(MediaType::charset));
    }

    private Optional<String> contentTypeHeader() {
        return Optional.ofNullable(headers.get(CONTENT_TYPE));
    }
}
