package io.qingliu.ingest.http;

import io.opentelemetry.context.Context;
import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.access.Allowances;
import io.qingliu.ingest.access.Decision;
import io.qingliu.ingest.access.Doorkeeper;
import io.qingliu.ingest.body.BodyFault;
import io.qingliu.ingest.body.PacedBody;
import io.qingliu.ingest.body.Packing;
import io.qingliu.ingest.body.UnpackedBody;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.kafka.Delivery;
import io.qingliu.ingest.kafka.OutgoingRecords;
import io.qingliu.ingest.tally.Counters;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What every way in has in common: somebody who may send, a place, a body that is paced, unpacked and bounded, and an
 * answer that is heard.
 */
@Singleton
class Reception {
    private static final long LONGEST_REST = 32L * 1024 * 1024;
    private static final long LONGEST_REST_OF_A_STRANGER = 1024 * 1024;

    private final Submission.Services services;
    private final Doorkeeper doorkeeper;
    private final Allowances allowances;
    private final Admission admission;
    private final CurrentVertxRequest request;
    private final IngestConfiguration.Http limits;

    Reception(
            Intake intake,
            OutgoingRecords outgoing,
            Delivery delivery,
            Counters counters,
            ArchiveCounters archives,
            Doorkeeper doorkeeper,
            Allowances allowances,
            Admission admission,
            CurrentVertxRequest request,
            IngestConfiguration configuration) {
        this.services = new Submission.Services(intake, outgoing, delivery, counters, archives);
        this.doorkeeper = doorkeeper;
        this.allowances = allowances;
        this.admission = admission;
        this.request = request;
        this.limits = configuration.http();
    }

    /** Reads pages out of an unpacked body. */
    interface Reading {
        Response read(InputStream body, Submission submission) throws IOException;
    }

    /** Lets a request in, has it read, and returns the answer to it. */
    Response receive(HttpHeaders headers, InputStream body, Reading reading) throws IOException {
        var paced = new PacedBody(body, limits.bodyPatience(), System::nanoTime);
        var key = PresentedKey.of(headers);
        if (key.isEmpty() && isFromAnotherSite(headers)) {
            return heard(Answers.anotherSite(), paced, LONGEST_REST_OF_A_STRANGER);
        }
        return switch (doorkeeper.decide(key)) {
            case Decision.Allowed(var sender) -> heard(allowed(sender, headers, paced, reading), paced, LONGEST_REST);
            case Decision.Unknown() -> heard(Answers.keyUnknown(), paced, LONGEST_REST_OF_A_STRANGER);
            case Decision.NoKeys() -> heard(Answers.noKeys(), paced, LONGEST_REST_OF_A_STRANGER);
        };
    }

    // Any page that somebody looks at on this machine can have the browser send what needs no permission. Browsers say
    // so.
    private boolean isFromAnotherSite(HttpHeaders headers) {
        var origin = headers.getHeaderString("Origin");
        return origin != null
                && !origin.endsWith("://" + request.getCurrent().request().authority());
    }

    private Response allowed(String sender, HttpHeaders headers, InputStream body, Reading reading) throws IOException {
        var wait = allowances.untilOpen(sender);
        if (wait.isPositive()) {
            return Answers.tooMuch(wait);
        }
        var place = admission.enter(sender);
        if (place.isEmpty()) {
            return Answers.tooManyRequests();
        }
        try {
            var packing = packing(headers);
            return packing.isPresent() ? unpacked(sender, body, packing.get(), reading) : Answers.packingUnknown();
        } finally {
            place.get().leave();
        }
    }

    private Response unpacked(String sender, InputStream body, Packing packing, Reading reading) throws IOException {
        var submission = new Submission(services, Context.current(), limits.maxPages());
        var bounds = new UnpackedBody.Limits(limits.maxBodySize().asLongValue(), limits.maxRatio());
        try (var unpacked = new UnpackedBody(body, packing, bounds, bytes -> allowances.take(sender, bytes))) {
            return reading.read(unpacked, submission);
        } catch (BodyFault fault) {
            return submission.finish()
                    ? Answers.unreadable(fault, submission.reportOfTaken())
                    : Answers.kafkaAway(submission.reportOfTaken());
        }
    }

    private static Optional<Packing> packing(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return Packing.of(encoding == null ? "" : encoding);
    }

    // A client that still sends does not hear the answer, so the rest is read. Whoever sends far more than that is
    // hung up on: what nobody reads any more would pile up in memory.
    private Response heard(Response answer, InputStream body, long longestRest) throws IOException {
        if (isReadUp(body, longestRest)) {
            return answer;
        }
        var context = request.getCurrent();
        var connection = context.request().connection();
        context.addEndHandler(ended -> connection.close());
        return Response.fromResponse(answer).header("Connection", "close").build();
    }

    private static boolean isReadUp(InputStream body, long longestRest) throws IOException {
        var buffer = new byte[8 * 1024];
        var rest = 0L;
        try {
            while (rest < longestRest) {
                var count = body.read(buffer);
                if (count < 0) {
                    return true;
                }
                rest += count;
            }
            return false;
        } catch (BodyFault e) {
            return false;
        }
    }
}
