package io.qingliu.ingest.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What all ways in have in common, as OpenAPI publishes it: keys, and the answers that say no. */
@OpenAPIDefinition(
        info = @Info(title = "Qingliu ingest-service", version = "1"),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    description = "Authorization: Bearer KEY"),
                            @SecurityScheme(
                                    securitySchemeName = "apiKey",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.HEADER,
                                    apiKeyName = "X-API-Key",
                                    description = "X-API-Key: KEY")
                        },
                        responses = {
                            @APIResponse(
                                    name = "KeyUnknown",
                                    description = "No key came, or one that is not known.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "KeyUnknown",
                                                                    value = Examples.KEY_UNKNOWN))),
                            @APIResponse(
                                    name = "NoKeys",
                                    description = "Keys are asked for, and this service has none: nobody may send.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(name = "NoKeys", value = Examples.NO_KEYS))),
                            @APIResponse(
                                    name = "BrokenOff",
                                    description =
                                            "The body broke off or came too slowly. What stood before may have been taken.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "BrokenOff",
                                                                    value = Examples.BROKEN_OFF))),
                            @APIResponse(
                                    name = "TooLarge",
                                    description =
                                            "Too many bytes, or pages in an array. What stood before in a stream is in the report.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "TooLarge",
                                                                    value = Examples.TOO_LARGE))),
                            @APIResponse(
                                    name = "Unsupported",
                                    description =
                                            "A media type or a Content-Encoding that is not known. Nothing was taken.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "Unsupported",
                                                                    value = Examples.UNSUPPORTED))),
                            @APIResponse(
                                    name = "Refused",
                                    description = "All pages are refused; a JSON pointer leads to each field at fault.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "Refused",
                                                                    value = Examples.REFUSED))),
                            @APIResponse(
                                    name = "TooMany",
                                    description =
                                            "Too many requests at the same time, or too much for this key; see Retry-After.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "TooMany",
                                                                    value = Examples.TOO_MANY))),
                            @APIResponse(
                                    name = "KafkaAway",
                                    description =
                                            "Kafka does not take pages; see Retry-After, and send all of them again.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "KafkaAway",
                                                                    value = Examples.KAFKA_AWAY)))
                        }))
public class HttpDescription extends Application {}
