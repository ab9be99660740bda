package io.qingliu.ingest.http;

import io.qingliu.ingest.http.Problem.FieldError;
import io.qingliu.ingest.http.Report.Item;
import jakarta.ws.rs.core.Response;

/** The answers of the endpoint. Each problem says what to do. */
final class Answers {
    private static final int MULTI_STATUS = 207;
    private static final int SECONDS_UNTIL_A_PLACE_IS_FREE = 1;
    private static final int SECONDS_UNTIL_KAFKA_MAY_BE_BACK = 5;

    private Answers() {}

    /** The answer to pages that are decided and written; {@code isMany} where pointers need the page's position. */
    static Response of(Report report, boolean isMany) {
        if (report.items().isEmpty()) {
            return Problem.of(ProblemKind.NOTHING_SENT, "The body holds no page; send at least one.")
                    .response();
        }
        if (report.accepted() > 0) {
            var status = report.accepted() == report.items().size()
                    ? Response.Status.ACCEPTED.getStatusCode()
                    : MULTI_STATUS;
            return Response.status(status).entity(report).build();
        }
        var errors = report.items().stream()
                .map(item -> error(item, isMany ? "/" + item.index() : ""))
                .toList();
        var detail = (errors.size() == 1 ? "1 page was" : errors.size() + " pages were")
                + " refused; mend the fields in errors and send again.";
        return Problem.of(ProblemKind.PAGES_REFUSED, detail, errors).response();
    }

    static Response notJson(String detail) {
        return Problem.of(
                        ProblemKind.JSON_INVALID,
                        "The body cannot be read: " + detail + "; nothing was taken. Send JSON in UTF-8.")
                .response();
    }

    static Response packed() {
        return Problem.of(
                        ProblemKind.MEDIA_TYPE_UNSUPPORTED,
                        "The body has a Content-Encoding; nothing was taken. Send it as it is, not compressed.")
                .response();
    }

    static Response brokenOff() {
        return Problem.of(
                        ProblemKind.BODY_BROKEN_OFF,
                        "The body broke off or came too slowly; send it again, with fewer pages at a time. Lines before"
                                + " that may have been taken: a page that is sent twice counts once.")
                .responseAsTheLast();
    }

    static Response tooLarge(String what) {
        return Problem.of(
                        ProblemKind.BODY_TOO_LARGE,
                        what + "; send fewer pages at a time. What stood before in NDJSON may have been taken.")
                .response();
    }

    static Response tooManyPages(int most) {
        return Problem.of(
                        ProblemKind.TOO_MANY_PAGES,
                        "At most " + most
                                + " pages are taken at a time; send them in several requests. Lines before that"
                                + " may have been taken: a page that is sent twice counts once.")
                .response();
    }

    static Response tooManyRequests() {
        return Problem.of(ProblemKind.TOO_MANY_REQUESTS, "All places are taken; send the same again in a moment.")
                .responseRetryAfter(SECONDS_UNTIL_A_PLACE_IS_FREE);
    }

    static Response kafkaAway(Submission submission) {
        return Problem.of(
                        ProblemKind.KAFKA_AWAY,
                        "Kafka did not acknowledge the pages in time (" + submission.taken()
                                + " before them are taken); send all again later: a page that is sent twice counts once.")
                .responseRetryAfter(SECONDS_UNTIL_KAFKA_MAY_BE_BACK);
    }

    private static FieldError error(Item item, String page) {
        return new FieldError(
                page + item.pointer().orElse(""),
                item.reason().orElse(""),
                item.message().orElse(""));
    }
}
