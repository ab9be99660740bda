package io.qingliu.ingest.http;

import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.body.BodyFault;
import io.qingliu.ingest.body.Lines;
import io.qingliu.ingest.body.Packing;
import io.qingliu.ingest.raw.RawMessage.Unreadable;
import io.qingliu.ingest.raw.RawMessageReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the body in one of its three forms. Blocks, on a virtual thread: memory is what bounds the requests. */
@Singleton
class ArticlesResource implements ArticlesApi {
    private final RawMessageReader reader;
    private final Reception reception;
    private final IngestConfiguration.Http limits;

    ArticlesResource(RawMessageReader reader, Reception reception, IngestConfiguration configuration) {
        this.reader = reader;
        this.reception = reception;
        this.limits = configuration.http();
    }

    @Override
    @RunOnVirtualThread
    public Response send(HttpHeaders headers, InputStream body) throws IOException {
        var type = headers.getMediaType();
        var isLines = type != null && type.getSubtype().equals(ArticlesApi.NDJSON_SUBTYPE);
        return reception.receive(headers, body, (unpacked, submission) -> {
            var buffered = new BufferedInputStream(unpacked);
            if (Beginning.of(buffered) != Packing.NONE) {
                return Answers.packedUnsaid();
            }
            return isLines ? lines(buffered, submission) : json(buffered, submission);
        });
    }

    private Response json(InputStream body, Submission submission) throws IOException {
        var max = limits.maxMessageSize().asLongValue();
        var bytes = body.readNBytes(Math.toIntExact(max + 1));
        if (bytes.length > max) {
            throw new BodyFault.TooLarge("The body has more than " + max + " bytes");
        }
        var messages = reader.readAll(bytes);
        if (messages.messages().size() > limits.maxPages()) {
            return Answers.tooManyPages(limits.maxPages());
        }
        if (!messages.isArray() && messages.messages().getFirst() instanceof Unreadable(var fault, var detail)) {
            return Answers.notJson(detail);
        }
        messages.messages().forEach(submission::add);
        return submission.finish()
                ? Answers.of(submission.report(), messages.isArray())
                : Answers.kafkaAway(submission.reportOfTaken());
    }

    private Response lines(InputStream body, Submission submission) throws IOException {
        var lines = new Lines(body, limits.maxMessageSize().asLongValue());
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            submission.add(reader.read(line.get()));
            if (!submission.keepUp()) {
                return Answers.kafkaAway(submission.reportOfTaken());
            }
        }
        return submission.finish()
                ? Answers.of(submission.report(), true)
                : Answers.kafkaAway(submission.reportOfTaken());
    }
}
