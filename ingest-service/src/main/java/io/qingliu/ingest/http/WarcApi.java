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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What the way in for web archives promises, as OpenAPI publishes it. */
@Path("/v1/warc")
interface WarcApi {
    /** The registered media type. */
    String WARC = "application/warc";

    /** Takes the pages of an archive; returns when Kafka has them, or with what is wrong. */
    @POST
    @Consumes({WARC, "application/warc-record", "application/gzip", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendArchive",
            summary = "Send a web archive",
            description =
                    "Takes the pages of a WARC 1.0 or 1.1, as it is (.warc) or in gzip (.warc.gz): responses with a page,"
                            + " resources and conversions. It is worked off record by record, however long it is. Records"
                            + " that are no pages are counted in skipped; a record that is broken is an item with its"
                            + " offset, and the others are taken.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = WARC,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples =
                                    @ExampleObject(
                                            name = "resource",
                                            summary = "An archive of one page",
                                            value = Examples.WARC)))
    @APIResponse(
            responseCode = "202",
            description = "Kafka has all pages, or there are none.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Report.class),
                            examples = @ExampleObject(name = "accepted", value = Examples.ACCEPTED_OF_WARC)))
    @APIResponse(
            responseCode = "207",
            description = "Kafka has some pages; the others are refused, each with its reason.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Report.class),
                            examples = @ExampleObject(name = "mixed", value = Examples.MIXED_WARC)))
    @APIResponse(
            responseCode = "400",
            description = "Nothing was sent, or it cannot be unpacked. What stood before the damage is in the report.",
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
    Response sendArchive(@Context HttpHeaders headers, InputStream body) throws IOException;
}
