package io.qingliu.clean.explain;

import io.qingliu.clean.config.CleanConfig;
import io.qingliu.clean.preview.InvalidPage;
import io.qingliu.clean.preview.PacedBody;
import io.qingliu.clean.preview.Problem;
import io.qingliu.clean.preview.RawPage;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /explain/pages}: what was looked at, for the links to it, while the service runs. A page of another site
 * cannot put anything here: JSON from elsewhere needs a permission that nobody gives.
 */
@Path("/explain/pages")
@Singleton
public class PagesResource {
    private final boolean enabled;
    private final int maxBodySize;
    private final Duration bodyPatience;
    private final PageStore store;
    private final Semaphore places;

    @Inject
    PagesResource(CleanConfig config, Clock clock) {
        this.enabled = config.explain().enabled();
        this.maxBodySize = Math.toIntExact(config.preview().maxBodySize().asLongValue());
        this.bodyPatience = config.preview().bodyPatience();
        this.store = new PageStore(
                config.explain().storeSize().asLongValue(), config.explain().storeTime(), clock);
        this.places = new Semaphore(config.preview().maxConcurrency());
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response keep(InputStream body) {
        checkEnabled();
        if (!places.tryAcquire()) {
            return Problem.response(Status.SERVICE_UNAVAILABLE, "busy", "Too many pages are being kept; try again.")
                    .build();
        }
        try {
            return keep(new PacedBody(body, bodyPatience, System::nanoTime).readNBytes(maxBodySize + 1));
        } catch (IOException e) {
            return Problem.response(
                            Status.REQUEST_TIMEOUT,
                            "body-broken-off",
                            "The request broke off or came too slowly; send it again.")
                    .build();
        } finally {
            places.release();
        }
    }

    private Response keep(byte[] page) {
        try {
            if (page.length > maxBodySize) {
                return tooLarge();
            }
            RawPage.read(page);
            return store.keep(page)
                    .map(hash -> Protection.of(Response.created(URI.create("/explain/pages/" + hash))
                                    .entity("{\"page\":\"" + hash + "\"}")
                                    .type(MediaType.APPLICATION_JSON))
                            .build())
                    .orElseGet(PagesResource::tooLarge);
        } catch (InvalidPage e) {
            return Problem.response(
                            Status.BAD_REQUEST, e.reason().code(), e.reason().message())
                    .build();
        }
    }

    private static Response tooLarge() {
        return Problem.response(Status.REQUEST_ENTITY_TOO_LARGE, "body-too-large", "The page is too large to be kept.")
                .build();
    }

    @GET
    @Path("/{hash: [0-9a-f]+}")
    @Operation(hidden = true)
    public Response find(@PathParam("hash") String hash) {
        checkEnabled();
        var page = store.find(hash).orElseThrow(NotFoundException::new);
        return Protection.of(Response.ok(page, MediaType.APPLICATION_JSON))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void checkEnabled() {
        if (!enabled) {
            throw new NotFoundException();
        }
    }
}
