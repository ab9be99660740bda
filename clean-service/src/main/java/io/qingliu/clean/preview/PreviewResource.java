package io.qingliu.clean.preview;

import io.qingliu.clean.config.CleanConfig;
import io.qingliu.clean.memory.Breakdown;
import io.qingliu.clean.message.Json;
import io.qingliu.clean.start.LoadedCleaner;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;

/** {@code POST /v1/preview}: cleans one page for the one who asks; nothing is stored or sent on. */
@Path("/v1/preview")
public class PreviewResource {
    private static final Logger LOG = Logger.getLogger(PreviewResource.class);
    private static final int RETRY_AFTER_SECONDS = 1;

    private final LoadedCleaner cleaner;
    private final Clock clock;
    private final int maxBodySize;
    private final int maxExplainedCharacters;
    private final Duration bodyPatience;
    private final Semaphore places;

    @Inject
    PreviewResource(LoadedCleaner cleaner, CleanConfig config, Clock clock) {
        this.cleaner = cleaner;
        this.clock = clock;
        this.maxBodySize = Math.toIntExact(config.preview().maxBodySize().asLongValue());
        this.maxExplainedCharacters = config.preview().maxExplainedCharacters();
        this.bodyPatience = config.preview().bodyPatience();
        this.places = new Semaphore(config.preview().maxConcurrency());
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Clean one page",
            description = "Runs the same steps as the pipeline does, without Kafka and without memory of the page.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RawPage.class),
                            examples = {
                                @ExampleObject(name = "text", value = Examples.TEXT),
                                @ExampleObject(name = "html", value = Examples.HTML)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The articles of the page, or why it is refused.",
            content =
                    @Content(
                            schema = @Schema(implementation = PreviewAnswer.class),
                            examples = {
                                @ExampleObject(name = "cleaned", value = Examples.CLEANED),
                                @ExampleObject(name = "explained", value = Examples.EXPLAINED),
                                @ExampleObject(name = "refused", value = Examples.REFUSED)
                            }))
    @APIResponse(
            responseCode = "400",
            description = "The request cannot be read.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "two-bodies", value = Examples.TWO_BODIES)))
    @APIResponse(
            responseCode = "408",
            description = "The request broke off or came too slowly.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The request is too large.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "500",
            description = "Cleaning broke on this page.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too many pages at once; try again.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response preview(
            InputStream body,
            @Parameter(
                            description = "Add the text after each step that changed something, and what became of each"
                                    + " stretch of the page.")
                    @QueryParam("explain")
                    @DefaultValue("false")
                    boolean explain,
            @Parameter(
                            description =
                                    "Whether to explain with texts, or with marks alone: those are small, and pages may"
                                            + " be four times as long.")
                    @QueryParam("texts")
                    @DefaultValue("true")
                    boolean texts,
            @Parameter(description = "Name of a step to leave out, such as pinyin-annotation; any number of times.")
                    @QueryParam("without")
                    List<String> without) {
        var wish = new Wish(explain, texts, Set.copyOf(without));
        if (!places.tryAcquire()) {
            return Problem.response(Status.SERVICE_UNAVAILABLE, "busy", "Too many pages are being cleaned; try again.")
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                    .build();
        }
        try {
            return answer(paced(body).readNBytes(maxBodySize + 1), wish);
        } catch (IOException e) {
            return Problem.response(
                            Status.REQUEST_TIMEOUT,
                            "body-broken-off",
                            "The request broke off or came too slowly; send it again.")
                    .header("Connection", "close")
                    .build();
        } finally {
            places.release();
        }
    }

    private InputStream paced(InputStream body) {
        return new PacedBody(body, bodyPatience, System::nanoTime);
    }

    private Response answer(byte[] request, Wish wish) {
        if (request.length > maxBodySize) {
            return tooLarge("body-too-large", "The request is larger than " + maxBodySize + " bytes.");
        }
        try {
            var page = RawPage.read(request).toArticle(clock.instant());
            int longest = wish.longest(maxExplainedCharacters);
            if (page.text().length() > longest) {
                return tooLarge("too-long-to-explain", "Pages of up to " + longest + " characters are explained.");
            }
            var answer = wish.answer(cleaner.get(), page);
            return Response.ok(Json.write(answer), MediaType.APPLICATION_JSON).build();
        } catch (InvalidPage e) {
            return Problem.response(
                            Status.BAD_REQUEST, e.reason().code(), e.reason().message())
                    .build();
        } catch (RuntimeException | StackOverflowError e) {
            var breakdown = Breakdown.of(e);
            LOG.errorf(
                    "page not previewed, cleaning broke reason=%s step=%s at=%s",
                    breakdown.exception(), breakdown.step().orElse("none"), breakdown.place());
            return Problem.response(Status.INTERNAL_SERVER_ERROR, "processing-failed", breakdown.sentence())
                    .build();
        }
    }

    private static Response tooLarge(String reason, String detail) {
        return Problem.response(Status.REQUEST_ENTITY_TOO_LARGE, reason, detail).build();
    }
}
