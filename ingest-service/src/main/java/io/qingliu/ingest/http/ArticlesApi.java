package io.qingliu.ingest.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What the endpoint promises, as OpenAPI publishes it. */
@Path("/v1/articles")
interface ArticlesApi {
    /** One page a line. */
    String NDJSON_SUBTYPE = "x-ndjson";

    /** The media type of that. */
    String NDJSON = "application/" + NDJSON_SUBTYPE;

    /** Takes pages; returns when Kafka has them, or with what is wrong. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendPages",
            summary = "Send crawled pages",
            description =
                    "Takes one page as a JSON object, an array of pages, or NDJSON with a page in each line. The answer"
                            + " comes when Kafka has the pages. Sending a page again is harmless: it keeps its identity."
                            + " NDJSON is worked off line by line, however long it is. A body may be packed, with"
                            + " Content-Encoding gzip or zstd.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        description = "A page of articles.raw.v1, or an array of them",
                                        requiredProperties = {"url", "fetchedAt"},
                                        properties = {
                                            @SchemaProperty(
                                                    name = "url",
                                                    type = SchemaType.STRING,
                                                    format = "uri",
                                                    maxLength = 2048),
                                            @SchemaProperty(
                                                    name = "fetchedAt",
                                                    type = SchemaType.STRING,
                                                    format = "date-time"),
                                            @SchemaProperty(
                                                    name = "body",
                                                    type = SchemaType.STRING,
                                                    description =
                                                            "The page as text; exactly one of body and bodyBase64"),
                                            @SchemaProperty(
                                                    name = "bodyBase64",
                                                    type = SchemaType.STRING,
                                                    description = "The page as the bytes that the server sent, Base64"),
                                            @SchemaProperty(
                                                    name = "contentType",
                                                    type = SchemaType.STRING,
                                                    defaultValue = "text/plain; charset=utf-8"),
                                            @SchemaProperty(name = "title", type = SchemaType.STRING),
                                            @SchemaProperty(
                                                    name = "publishedAt",
                                                    type = SchemaType.STRING,
                                                    format = "date-time"),
                                            @SchemaProperty(name = "sourceName", type = SchemaType.STRING),
                                            @SchemaProperty(name = "headers", type = SchemaType.OBJECT),
                                            @SchemaProperty(name = "crawler", type = SchemaType.STRING)
                                        }),
                        examples = {
                            @ExampleObject(name = "page", summary = "One page", value = Examples.PAGE),
                            @ExampleObject(name = "pages", summary = "Two pages", value = Examples.PAGES)
                        }),
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(name = "lines", summary = "A page in each line", value = Examples.PAGE))
            })
    @APIResponse(
            responseCode = "202",
            description = "Kafka has all pages.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Report.class),
                            examples = @ExampleObject(name = "accepted", value = Examples.ACCEPTED)))
    @APIResponse(
            responseCode = "207",
            description = "Kafka has some pages; the others are refused, each with its reason.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Report.class),
                            examples = @ExampleObject(name = "mixed", value = Examples.MIXED)))
    @APIResponse(
            responseCode = "400",
            description =
                    "No JSON, or no page: nothing was taken. Or it cannot be unpacked: what stood before the damage is"
                            + " in the report.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "401", ref = "KeyUnknown")
    @APIResponse(responseCode = "403", ref = "NoKeys")
    @APIResponse(responseCode = "408", ref = "BrokenOff")
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "Unsupported")
    @APIResponse(responseCode = "422", ref = "Refused")
    @APIResponse(responseCode = "429", ref = "TooMany")
    @APIResponse(responseCode = "503", ref = "KafkaAway")
    @SecurityRequirement(name = "bearer")
    @SecurityRequirement(name = "apiKey")
    Response send(@Context HttpHeaders headers, InputStream body) throws IOException;
}
