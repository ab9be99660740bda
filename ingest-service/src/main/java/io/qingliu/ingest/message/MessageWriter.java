package io.qingliu.ingest.message;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.page.Hints;
import io.qingliu.ingest.page.IngestedPage;
import io.qingliu.ingest.page.Origin;
import io.qingliu.ingest.raw.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/** Writes the messages of articles.ingested.v1 and articles.rejected.v1, UTF-8, field after field. */
public final class MessageWriter {
    // Room for the fields beside the page.
    private static final int ENVELOPE_BYTES = 1024;

    private final JsonFactory json = new JsonFactory();

    /** The value of a record on articles.ingested.v1; without origin where the page came over HTTP. */
    public byte[] ingested(IngestedPage page, Optional<Origin> origin) {
        return write(page.content().text().length(), out -> {
            var address = page.address();
            out.writeStringField("pageId", address.pageId());
            out.writeStringField("url", page.url());
            out.writeStringField("canonicalUrl", address.canonicalUrl());
            out.writeStringField("site", address.site());
            out.writeStringField("host", address.host());
            out.writeStringField("fetchedAt", page.fetchedAt().toString());
            out.writeStringField("ingestedAt", page.ingestedAt().toString());
            out.writeStringField("format", page.format().code());
            out.writeStringField("text", page.content().text());
            out.writeStringField("charset", page.content().charset().name());
            out.writeStringField("charsetEvidence", page.content().evidence().code());
            out.writeStringField("sha256", page.sha256());
            hints(out, page.hints());
            origin(out, origin);
        });
    }

    /** The value of a record on articles.rejected.v1. */
    public byte[] rejected(Outcome.Refused refused, Original original, Instant at, Optional<Origin> origin) {
        return write(original.length(), out -> {
            string(out, "pageId", refused.address().map(PageAddress::pageId));
            string(out, "url", refused.url());
            string(out, "site", refused.address().map(PageAddress::site));
            out.writeStringField("service", "ingest");
            out.writeStringField("reason", refused.refusal().reason().code());
            out.writeStringField("message", refused.refusal().message());
            out.writeStringField("pointer", refused.refusal().pointer());
            out.writeStringField("rejectedAt", at.toString());
            origin(out, origin);
            original(out, original);
        });
    }

    // Text where it is text, so that people can read it; bytes where a string of JSON could not give them back.
    private static void original(JsonGenerator out, Original original) throws IOException {
        var text = original.value().flatMap(Utf8::decodeWhole);
        string(out, "original", text);
        if (text.isEmpty() && original.value().isPresent()) {
            out.writeBinaryField("originalBase64", original.value().get());
        }
        if (!original.headers().isEmpty()) {
            out.writeArrayFieldStart("originalHeaders");
            for (var header : original.headers()) {
                out.writeStartObject();
                out.writeStringField("name", header.name());
                var value = header.value().flatMap(Utf8::decodeWhole);
                string(out, "value", value);
                if (value.isEmpty() && header.value().isPresent()) {
                    out.writeBinaryField("valueBase64", header.value().get());
                }
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static void hints(JsonGenerator out, Hints hints) throws IOException {
        out.writeObjectFieldStart("hints");
        string(out, "title", hints.title());
        string(out, "publishedAt", hints.publishedAt().map(Instant::toString));
        string(out, "sourceName", hints.sourceName());
        out.writeEndObject();
    }

    private static void origin(JsonGenerator out, Optional<Origin> origin) throws IOException {
        if (origin.isPresent()) {
            out.writeObjectFieldStart("origin");
            out.writeStringField("topic", origin.get().topic());
            out.writeNumberField("partition", origin.get().partition());
            out.writeNumberField("offset", origin.get().offset());
            out.writeEndObject();
        }
    }

    private static void string(JsonGenerator out, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        } else {
            out.writeNullField(name);
        }
    }

    private byte[] write(int characters, Fields fields) {
        var bytes = new ByteArrayOutputStream(characters + ENVELOPE_BYTES);
        try (var out = json.createGenerator(bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private interface Fields {
        void write(JsonGenerator out) throws IOException;
    }
}
