package io.qingliu.ingest.http;

import io.qingliu.ingest.body.BodyFault;
import io.qingliu.ingest.http.Problem.FieldError;
import io.qingliu.ingest.http.Report.Item;
import io.qingliu.ingest.http.Report.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The answers of the front door. Each problem says what to do. */
final class Answers {
    private static final int MULTI_STATUS = 207;
    private static final int SECONDS_UNTIL_A_PLACE_IS_FREE = 1;
    private static final int SECONDS_UNTIL_KAFKA_MAY_BE_BACK = 5;
    private static final int LONGEST_RETRY_AFTER = 3600;
    private static final String SENT_TWICE = " A page that is sent twice counts once.";

    private Answers() {}

    /** The answer to pages that are decided and written; {@code isMany} where pointers need the page's position. */
    static Response of(Report report, boolean isMany) {
        if (report.accepted() + report.refused() == 0 && report.skipped().isEmpty()) {
            return Problem.of(ProblemKind.NOTHING_SENT, "The body holds no page; send at least one.")
                    .response();
        }
        if (report.accepted() > 0 || report.refused() == 0) {
            var status = report.refused() == 0 ? Response.Status.ACCEPTED.getStatusCode() : MULTI_STATUS;
            return Response.status(status).entity(report).build();
        }
        var errors = report.items().stream()
                .filter(item -> item.status() == Status.REFUSED)
                .map(item -> error(item, isMany ? "/" + item.index() : ""))
                .toList();
        var detail = (report.refused() == 1 ? "1 page was" : report.refused() + " pages were")
                + " refused; mend the fields in errors and send again.";
        return Problem.of(ProblemKind.PAGES_REFUSED, detail, errors, report).response();
    }

    static Response notJson(String detail) {
        return Problem.of(
                        ProblemKind.JSON_INVALID,
                        "The body cannot be read: " + detail + "; nothing was taken. Send JSON in UTF-8.")
                .response();
    }

    static Response packingUnknown() {
        return Problem.of(
                        ProblemKind.MEDIA_TYPE_UNSUPPORTED,
                        "The body has a Content-Encoding that is not known; nothing was taken. Send it as it is, or packed"
                                + " once with gzip or zstd.")
                .response();
    }

    static Response packedUnsaid() {
        return Problem.of(
                        ProblemKind.MEDIA_TYPE_UNSUPPORTED,
                        "The body is packed, and its Content-Encoding does not say so, or it is packed twice; nothing was"
                                + " taken. Pack it once, with Content-Encoding: gzip or zstd.")
                .response();
    }

    static Response brokenOff() {
        return Problem.of(
                        ProblemKind.BODY_BROKEN_OFF,
                        "The body broke off; send it again, with fewer pages at a time. What stood before that may have"
                                + " been taken." + SENT_TWICE)
                .responseAsTheLast();
    }

    /** The answer to a body that could not be read to its end; what was read of it is written. */
    static Response unreadable(BodyFault fault, Report before) {
        return switch (fault) {
            case BodyFault.TooLarge e ->
                Problem.of(
                                ProblemKind.BODY_TOO_LARGE,
                                e.what() + "; send fewer pages at a time. The pages before that, in the report, are"
                                        + " decided.",
                                before)
                        .response();
            case BodyFault.Corrupt e ->
                Problem.of(
                                ProblemKind.BODY_CORRUPT,
                                e.what() + "; pack the pages again and send them. The pages before that, in the report,"
                                        + " are decided." + SENT_TWICE,
                                before)
                        .response();
            case BodyFault.TooSlow e ->
                Problem.of(
                                ProblemKind.BODY_BROKEN_OFF,
                                e.what() + "; send it again, with fewer pages at a time. The pages before that, in the"
                                        + " report, are decided." + SENT_TWICE,
                                before)
                        .response();
        };
    }

    static Response tooManyPages(int most) {
        return Problem.of(
                        ProblemKind.TOO_MANY_PAGES,
                        "At most " + most
                                + " pages are taken in one array, and nothing of this one was; send several, or"
                                + " NDJSON, which has no such limit.")
                .response();
    }

    static Response keyUnknown() {
        var problem = Problem.of(
                ProblemKind.KEY_UNKNOWN,
                "Send Authorization: Bearer KEY or X-API-Key: KEY, with a key that whoever runs this service gives you.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"qingliu\"")
                .build();
    }

    static Response noKeys() {
        return Problem.of(
                        ProblemKind.NO_KEYS,
                        "Nobody may send here before whoever runs this service sets qingliu.ingest.http.keys-file, or"
                                + " qingliu.ingest.http.access=none to let everybody in; the log says what is missing.")
                .response();
    }

    static Response anotherSite() {
        return Problem.of(
                        ProblemKind.ANOTHER_SITE,
                        "A browser was told by a page of another site to send this. Send from a program, or with a key.")
                .response();
    }

    static Response tooManyRequests() {
        return Problem.of(
                        ProblemKind.TOO_MANY_REQUESTS,
                        "All places are taken, or all that one key may have; send the same again in a moment.")
                .responseRetryAfter(SECONDS_UNTIL_A_PLACE_IS_FREE);
    }

    static Response tooMuch(Duration wait) {
        return Problem.of(
                        ProblemKind.TOO_MUCH,
                        "This key has sent more than it may in this time; send the same again once Retry-After is over.")
                .responseRetryAfter(
                        (int) Math.max(1, Math.min(wait.plusMillis(999).toSeconds(), LONGEST_RETRY_AFTER)));
    }

    static Response kafkaAway(Report before) {
        return Problem.of(
                        ProblemKind.KAFKA_AWAY,
                        "Kafka did not acknowledge all pages in time (" + before.accepted()
                                + " are taken); send all again later." + SENT_TWICE,
                        before)
                .responseRetryAfter(SECONDS_UNTIL_KAFKA_MAY_BE_BACK);
    }

    private static FieldError error(Item item, String page) {
        return new FieldError(
                page + item.pointer().orElse(""),
                item.reason().orElse(""),
                item.message().orElse(""));
    }
}
