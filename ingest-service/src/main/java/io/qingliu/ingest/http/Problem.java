package io.qingliu.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * An error as RFC 9457 has it.
 *
 * @param detail what went wrong here, and what to do
 * @param errors what is wrong with which field; left out where empty
 * @param report what became of the pages, as far as they were read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<FieldError> errors, Optional<Report> report) {
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    /** One fault, and a JSON pointer (RFC 6901) to it. */
    record FieldError(String pointer, String reason, String detail) {}

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail, List.of(), Optional.empty());
    }

    static Problem of(ProblemKind kind, String detail, Report report) {
        return of(kind, detail, List.of(), report);
    }

    static Problem of(ProblemKind kind, String detail, List<FieldError> errors, Report report) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail, errors, Optional.of(report));
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /** The same, and the end of the connection: what is still under way on it would be taken for the next request. */
    Response responseAsTheLast() {
        return Response.fromResponse(response()).header("Connection", "close").build();
    }

    /** The same, saying when it is worth to try again. */
    Response responseRetryAfter(int seconds) {
        return Response.fromResponse(response())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
