package io.qingliu.ingest.http;

import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.body.Packing;
import io.qingliu.ingest.body.UnpackedBody;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.warc.Entry;
import io.qingliu.ingest.warc.WarcPages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a web archive record by record. Blocks, on a virtual thread: memory is what bounds the requests. */
@Singleton
class WarcResource implements WarcApi {
    private final Reception reception;
    private final IngestConfiguration configuration;

    WarcResource(Reception reception, IngestConfiguration configuration) {
        this.reception = reception;
        this.configuration = configuration;
    }

    @Override
    @RunOnVirtualThread
    public Response sendArchive(HttpHeaders headers, InputStream body) throws IOException {
        return reception.receive(headers, body, (unpacked, submission) -> {
            var buffered = new BufferedInputStream(unpacked);
            // .warc.gz is gzip by itself, whether or not it was packed for the way as well.
            return Beginning.of(buffered) == Packing.GZIP
                    ? packed(buffered, submission)
                    : records(buffered, submission);
        });
    }

    private Response packed(InputStream archive, Submission submission) throws IOException {
        var limits = configuration.http();
        var bounds = new UnpackedBody.Limits(limits.maxBodySize().asLongValue(), limits.maxRatio());
        try (var unpacked = new UnpackedBody(archive, Packing.GZIP, bounds, count -> {})) {
            return records(unpacked, submission);
        }
    }

    private Response records(InputStream archive, Submission submission) throws IOException {
        var pages = new WarcPages(
                archive,
                Math.toIntExact(configuration.http().maxMessageSize().asLongValue()),
                Math.toIntExact(configuration.maxBodySize().asLongValue()));
        for (var entry = pages.next(); entry.isPresent(); entry = pages.next()) {
            switch (entry.get()) {
                case Entry.Page(var offset, var page) ->
                    submission.add(new RawMessage.Page(page, Optional.empty()), Optional.of(offset));
                case Entry.NoPage(var reason) -> submission.skip(reason);
                case Entry.Broken(var offset, var what) -> submission.refuseBroken(offset, what);
            }
            if (!submission.keepUp()) {
                return Answers.kafkaAway(submission.reportOfTaken());
            }
        }
        return submission.finish()
                ? Answers.of(submission.report(), true)
                : Answers.kafkaAway(submission.reportOfTaken());
    }
}
