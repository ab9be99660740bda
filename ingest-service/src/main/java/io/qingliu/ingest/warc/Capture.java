package io.qingliu.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Something that was fetched, whatever kind of record it stands in.
 *
 * @param status of the HTTP response, where there was one
 * @param contentEncoding how the content is packed; empty where it is not
 * @param content without the chunks that it may have been sent in
 */
record Capture(
        WarcTargetRecord record,
        Optional<Integer> status,
        Optional<String> contentType,
        String contentEncoding,
        InputStream content) {
    private static final int LEAST_STATUS = 100;

    /** What a record holds; nothing where it is of a kind that holds no content. */
    static Optional<Capture> of(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> Optional.of(of(response, response.http()));
            case WarcResource resource -> Optional.of(whole(resource));
            case WarcConversion conversion -> Optional.of(whole(conversion));
            default -> Optional.empty();
        };
    }

    /** The address as it stands in the record. */
    Optional<String> url() {
        return Optional.ofNullable(record.target());
    }

    /** The time as it stands in the record. */
    Optional<String> fetchedAt() {
        return record.headers().sole("WARC-Date");
    }

    private static Capture of(WarcResponse response, HttpResponse http) throws IOException {
        if (http.status() < LEAST_STATUS) {
            throw new ParsingException("the status line breaks off");
        }
        return new Capture(
                response,
                Optional.of(http.status()),
                http.headers().first("Content-Type"),
                String.join(", ", http.headers().all("Content-Encoding")),
                http.body().stream());
    }

    private static Capture whole(WarcTargetRecord record) throws IOException {
        return new Capture(
                record, Optional.empty(), record.headers().first("Content-Type"), "", record.body().stream());
    }
}
