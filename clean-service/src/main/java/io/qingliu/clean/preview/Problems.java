package io.qingliu.clean.preview;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what the server itself refuses, such as a wrong content type, in the form of our own refusals. */
final class Problems {
    @ServerExceptionMapper
    Response of(WebApplicationException refusal) {
        var status = Status.fromStatusCode(refusal.getResponse().getStatus());
        return status == null
                ? refusal.getResponse()
                : Problem.response(status, "request-refused", status.getReasonPhrase() + ".")
                        .build();
    }
}
