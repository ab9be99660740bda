package io.qingliu.ingest.warc;

import io.qingliu.ingest.body.BodyFault;
import io.qingliu.ingest.body.Packing;
import io.qingliu.ingest.body.UnpackedBody;
import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.Field;
import io.qingliu.ingest.raw.MediaType;
import io.qingliu.ingest.raw.Notation;
import io.qingliu.ingest.raw.RawPage;
import io.qingliu.ingest.time.TimeNotation;
import io.qingliu.ingest.warc.Records.Piece;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** The pages of an archive: responses, resources and conversions that hold one, each with the time of its fetch. */
public final class WarcPages {
    private static final Set<Integer> STATUS_OF_A_PAGE = Set.of(200, 203);
    // Where the fields of a page stand in a record.
    private static final Notation NOTATION = new Notation(
            "",
            Map.of(
                    Field.URL, "/WARC-Target-URI",
                    Field.FETCHED_AT, "/WARC-Date",
                    Field.CONTENT_TYPE, "/Content-Type"),
            new TimeNotation.Rfc3339(Optional.empty()));
    private static final String ROBOTS = "/robots.txt";
    // What a page may hold is bounded already.
    private static final UnpackedBody.Limits AS_MUCH_AS_IS_READ =
            new UnpackedBody.Limits(Long.MAX_VALUE, Integer.MAX_VALUE);

    private final Records records;
    private final int largestBlock;
    private final int largestPage;

    /**
     * Reads an archive that is not packed.
     *
     * @param largestBlock the most bytes of one record that are held
     * @param largestPage the most bytes of a page; of a larger one just enough is read to tell
     */
    public WarcPages(InputStream archive, int largestBlock, int largestPage) {
        this.records = new Records(archive, largestBlock);
        this.largestBlock = largestBlock;
        this.largestPage = largestPage;
    }

    /** What the next record is; nothing at the end. */
    public Optional<Entry> next() throws IOException {
        var piece = records.next();
        return piece.isPresent() ? Optional.of(entry(piece.get())) : Optional.empty();
    }

    private Entry entry(Piece piece) {
        return switch (piece) {
            case Piece.Broken(var offset, var what) -> new Entry.Broken(offset, what);
            case Piece.Whole whole -> {
                try {
                    yield entry(whole);
                } catch (BodyFault e) {
                    yield new Entry.Broken(whole.offset(), "its content cannot be unpacked");
                } catch (IOException | RuntimeException e) {
                    // jwarc tells of whatever is not as it should be with whatever exception it meets on the way.
                    yield new Entry.Broken(whole.offset(), "its header or its HTTP response cannot be read");
                }
            }
        };
    }

    private Entry entry(Piece.Whole piece) throws IOException {
        try (var reader = new WarcReader(piece.bytes())) {
            reader.setLenient(true);
            var record = reader.next().orElseThrow();
            var byRecord = noPage(record);
            if (byRecord.isPresent()) {
                return new Entry.NoPage(byRecord.get());
            }
            var capture = Capture.of(record);
            if (capture.isEmpty()) {
                return new Entry.NoPage(NoPageReason.RECORD_TYPE);
            }
            var byContent = noPage(capture.get());
            return byContent.isPresent() ? new Entry.NoPage(byContent.get()) : page(piece, capture.get());
        }
    }

    private Entry page(Piece.Whole piece, Capture capture) throws IOException {
        if (piece.isCut()) {
            return new Entry.Broken(piece.offset(), "it has more than " + largestBlock + " bytes");
        }
        var packing = Packing.of(capture.contentEncoding());
        if (packing.isEmpty()) {
            return new Entry.Broken(piece.offset(), "its content is packed with something else than gzip or zstd");
        }
        return new Entry.Page(piece.offset(), page(capture, content(capture.content(), packing.get())));
    }

    private static RawPage page(Capture capture, byte[] content) {
        return new RawPage(
                capture.url(),
                capture.fetchedAt(),
                List.of(new Body.Bytes(content)),
                capture.contentType(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                NOTATION);
    }

    private byte[] content(InputStream stored, Packing said) throws IOException {
        try (var content = new BufferedInputStream(stored)) {
            content.mark(4);
            var beginning = content.readNBytes(4);
            content.reset();
            // Many archives keep the header of what they have unpacked.
            var packing = Packing.ofBeginning(beginning) == said ? said : Packing.NONE;
            try (var unpacked = new UnpackedBody(content, packing, AS_MUCH_AS_IS_READ, count -> {})) {
                return unpacked.readNBytes(largestPage + 1);
            }
        }
    }

    private static Optional<NoPageReason> noPage(WarcRecord record) {
        if (record instanceof WarcRevisit) {
            return Optional.of(NoPageReason.REVISIT);
        }
        if (record.headers().first("WARC-Segment-Number").isPresent()) {
            return Optional.of(NoPageReason.SEGMENT);
        }
        // Only a response has something that needs HTTP to be read.
        return record instanceof WarcResponse response && !isHttp(response.target())
                ? Optional.of(NoPageReason.NOT_HTTP)
                : Optional.empty();
    }

    private static Optional<NoPageReason> noPage(Capture capture) {
        var url = capture.url().orElse("");
        if (!url.isEmpty() && !isHttp(url)) {
            return Optional.of(NoPageReason.NOT_HTTP);
        }
        if (capture.status()
                .filter(status -> !STATUS_OF_A_PAGE.contains(status))
                .isPresent()) {
            return Optional.of(NoPageReason.HTTP_STATUS);
        }
        if (isRobots(url)) {
            return Optional.of(NoPageReason.ROBOTS);
        }
        return capture.contentType()
                        .map(MediaType::of)
                        .filter(MediaType.NO_PAGE::equals)
                        .isPresent()
                ? Optional.of(NoPageReason.MEDIA_TYPE)
                : Optional.empty();
    }

    private static boolean isHttp(String url) {
        var lower = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static boolean isRobots(String url) {
        var path = url.split("[?#]", 2)[0];
        // Only at the root of a host it means anything.
        return path.endsWith(ROBOTS) && path.indexOf('/', path.indexOf("//") + 2) == path.length() - ROBOTS.length();
    }
}
