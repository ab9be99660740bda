package io.qingliu.clean.explain;

import io.qingliu.clean.config.CleanConfig;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /}: the page that explains, and its files. The patterns of their names let no path out of the folder. */
@Path("/")
public class ExplainResource {
    private final boolean enabled;

    @Inject
    ExplainResource(CleanConfig config) {
        this.enabled = config.explain().enabled();
    }

    @GET
    @Operation(hidden = true)
    public Response page() {
        return file("index.html", "text/html");
    }

    @GET
    @Path("/explain/{name: [a-z-]+}.js")
    @Operation(hidden = true)
    public Response script(@PathParam("name") String name) {
        return file(name + ".js", "text/javascript");
    }

    @GET
    @Path("/explain/{name: [a-z-]+}.css")
    @Operation(hidden = true)
    public Response style(@PathParam("name") String name) {
        return file(name + ".css", "text/css");
    }

    @GET
    @Path("/explain/icon.svg")
    @Operation(hidden = true)
    public Response icon() {
        return file("icon.svg", "image/svg+xml");
    }

    /** A page to look at. Always plain text: it is shown, never run. */
    @GET
    @Path("/explain/samples/{name: [a-z-]+}")
    @Operation(hidden = true)
    public Response sample(@PathParam("name") String name) {
        return file("samples/" + name + ".txt", "text/plain");
    }

    private Response file(String name, String type) {
        try (var file = enabled ? ExplainResource.class.getResourceAsStream(name) : null) {
            if (file == null) {
                throw new NotFoundException();
            }
            return Protection.of(Response.ok(file.readAllBytes(), type + ";charset=UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read from the jar: " + name, e);
        }
    }
}
