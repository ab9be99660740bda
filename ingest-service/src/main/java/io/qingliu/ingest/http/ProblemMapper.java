package io.qingliu.ingest.http;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a problem of what the framework refuses, and of faults. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response unsupported(NotSupportedException e) {
        return Problem.of(
                        ProblemKind.MEDIA_TYPE_UNSUPPORTED,
                        "Send application/json or " + ArticlesApi.NDJSON + ", in UTF-8, to /v1/articles, and "
                                + WarcApi.WARC + " to /v1/warc.")
                .response();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        var status = e.getResponse().getStatusInfo();
        // about:blank is RFC 9457 for: nothing beyond what the status says
        return new Problem(
                        "about:blank",
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        "There is nothing here for this request; /q/openapi says what there is.",
                        List.of(),
                        Optional.empty())
                .response();
    }

    @ServerExceptionMapper
    Response brokenOff(IOException e) {
        LOG.debugf("A body did not arrive reason=%s", e.getClass().getSimpleName());
        return Answers.brokenOff();
    }

    @ServerExceptionMapper
    Response fault(RuntimeException e) {
        LOG.error("A request failed", e);
        return Problem.of(ProblemKind.FAULT, "It is in the log of the service; send the same again later.")
                .response();
    }
}
