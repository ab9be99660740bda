package io.qingliu.clean.preview;

import io.qingliu.clean.message.Json;
import jakarta.ws.rs.core.Response;

/**
 * An error as RFC 9457 has it.
 *
 * @param reason code for programs
 * @param detail one sentence for a person
 */
public record Problem(String type, String title, int status, String reason, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";

    public static Response.ResponseBuilder response(Response.Status status, String reason, String detail) {
        var problem = new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), reason, detail);
        return Response.status(status).type(MEDIA_TYPE).entity(Json.write(problem));
    }
}
