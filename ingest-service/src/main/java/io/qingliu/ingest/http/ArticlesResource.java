package io.qingliu.ingest.http;

import io.opentelemetry.context.Context;
import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.kafka.Delivery;
import io.qingliu.ingest.kafka.OutgoingRecords;
import io.qingliu.ingest.raw.RawMessage.Unreadable;
import io.qingliu.ingest.raw.RawMessageReader;
import io.qingliu.ingest.tally.Counters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads the body in one of its three forms. Blocks, on a virtual thread: memory is what bounds the requests. */
@Singleton
class ArticlesResource implements ArticlesApi {
    private final RawMessageReader reader;
    private final Submission.Services services;
    private final Admission admission;
    private final IngestConfiguration.Http limits;

    ArticlesResource(
            RawMessageReader reader,
            Intake intake,
            OutgoingRecords outgoing,
            Delivery delivery,
            Counters counters,
            Admission admission,
            IngestConfiguration configuration) {
        this.reader = reader;
        this.services = new Submission.Services(intake, outgoing, delivery, counters);
        this.admission = admission;
        this.limits = configuration.http();
    }

    @Override
    @RunOnVirtualThread
    public Response send(HttpHeaders headers, InputStream body) throws IOException {
        var paced = new PacedBody(body, limits.bodyPatience(), System::nanoTime);
        var answer = admission.enter() ? admitted(headers, paced) : Answers.tooManyRequests();
        // A client that still sends does not hear the answer.
        paced.transferTo(OutputStream.nullOutputStream());
        return answer;
    }

    private Response admitted(HttpHeaders headers, InputStream body) throws IOException {
        try {
            if (isPacked(headers)) {
                return Answers.packed();
            }
            var type = headers.getMediaType();
            return type != null && type.getSubtype().equals(ArticlesApi.NDJSON_SUBTYPE) ? lines(body) : json(body);
        } catch (Lines.TooLong e) {
            return Answers.tooLarge(e.what());
        } finally {
            admission.leave();
        }
    }

    private static boolean isPacked(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }

    private Response json(InputStream body) throws IOException {
        var max = limits.maxMessageSize().asLongValue();
        var bytes = body.readNBytes(Math.toIntExact(max + 1));
        if (bytes.length > max) {
            return Answers.tooLarge("The body has more than " + max + " bytes");
        }
        var messages = reader.readAll(bytes);
        if (messages.messages().size() > limits.maxPages()) {
            return Answers.tooManyPages(limits.maxPages());
        }
        if (!messages.isArray() && messages.messages().getFirst() instanceof Unreadable(var fault, var detail)) {
            return Answers.notJson(detail);
        }
        var submission = new Submission(services, Context.current());
        messages.messages().forEach(submission::add);
        return submission.write() ? Answers.of(submission.report(), messages.isArray()) : Answers.kafkaAway(submission);
    }

    private Response lines(InputStream body) throws IOException {
        var submission = new Submission(services, Context.current());
        var lines = new Lines(
                body,
                limits.maxMessageSize().asLongValue(),
                limits.maxBodySize().asLongValue());
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (submission.size() == limits.maxPages()) {
                return Answers.tooManyPages(limits.maxPages());
            }
            submission.add(reader.read(line.get()));
            if (submission.hasPiece() && !submission.write()) {
                return Answers.kafkaAway(submission);
            }
        }
        return submission.write() ? Answers.of(submission.report(), true) : Answers.kafkaAway(submission);
    }
}
