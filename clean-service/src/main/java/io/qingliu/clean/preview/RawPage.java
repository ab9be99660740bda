package io.qingliu.clean.preview;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.ObjectReader;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.message.Json;
import io.qingliu.clean.message.Sha256;
import io.qingliu.clean.message.Surrogates;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.preview.InvalidPage.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as a crawler would send it, of which only a body is needed here. Identity is made from the url as it stands:
 * canonical urls and registrable domains are the business of ingest-service.
 */
public record RawPage(
        @Nullable String url,
        @Nullable String fetchedAt,
        @Nullable String contentType,
        @JsonAlias("text") @Nullable String body,
        @Nullable String bodyBase64,
        @Nullable String title,
        @Nullable String publishedAt,
        @Nullable String sourceName) {
    private static final ObjectReader READER = Json.reader(RawPage.class);
    private static final Instant LAST_YEAR_OF_RFC_3339 = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final int LONGEST_URL = 2048;
    private static final String NO_URL = "https://preview.invalid/"; // a name that can never exist

    public static RawPage read(byte[] json) throws InvalidPage {
        try {
            RawPage page = READER.readValue(json);
            if (page == null) {
                throw new InvalidPage(Reason.NOT_AN_OBJECT);
            }
            return page;
        } catch (IOException e) {
            throw new InvalidPage(Reason.NOT_AN_OBJECT);
        }
    }

    /** The page decoded, fetched {@code now} where it does not say when. */
    public IngestedArticle toArticle(Instant now) throws InvalidPage {
        var text = text();
        var address = address();
        return new IngestedArticle(
                Sha256.of(address.toString()).substring(0, 32),
                address.toString(),
                address.toString(),
                address.getHost(),
                address.getHost(),
                fetchedAt == null ? now : fetchedAt(fetchedAt),
                format(),
                text,
                Sha256.of(text),
                hints(),
                Optional.empty());
    }

    private String text() throws InvalidPage {
        if (body != null && bodyBase64 != null) {
            throw new InvalidPage(Reason.TWO_BODIES);
        }
        if (body != null) {
            return wellFormed(body);
        }
        if (bodyBase64 == null) {
            throw new InvalidPage(Reason.BODY_MISSING);
        }
        try {
            return Decoding.of(Base64.getDecoder().decode(bodyBase64.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            throw new InvalidPage(Reason.BASE64_INVALID);
        }
    }

    private URI address() throws InvalidPage {
        try {
            var address = new URI(url == null ? NO_URL : url);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.toString().length() <= LONGEST_URL) {
                return address;
            }
        } catch (URISyntaxException e) {
            // refused below
        }
        throw new InvalidPage(Reason.URL_INVALID);
    }

    private static Instant fetchedAt(String time) throws InvalidPage {
        try {
            var instant = OffsetDateTime.parse(time).toInstant();
            if (!instant.isBefore(Instant.EPOCH) && !instant.isAfter(LAST_YEAR_OF_RFC_3339)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // refused below
        }
        throw new InvalidPage(Reason.FETCHED_AT_INVALID);
    }

    private Format format() throws InvalidPage {
        var type = contentType == null ? "text/plain" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("html")) {
            return Format.HTML;
        }
        if (type.startsWith("text/")) {
            return Format.TEXT;
        }
        throw new InvalidPage(Reason.CONTENT_TYPE_UNSUPPORTED);
    }

    private Hints hints() throws InvalidPage {
        try {
            return new Hints(
                    optional(title), Optional.ofNullable(publishedAt).map(OffsetDateTime::parse), optional(sourceName));
        } catch (DateTimeParseException e) {
            throw new InvalidPage(Reason.PUBLISHED_AT_INVALID);
        }
    }

    private static Optional<String> optional(@Nullable String value) throws InvalidPage {
        return value == null ? Optional.empty() : Optional.of(wellFormed(value));
    }

    // JSON can escape half a surrogate pair; no answer could carry it on.
    private static String wellFormed(String value) throws InvalidPage {
        if (!Surrogates.arePaired(value)) {
            throw new InvalidPage(Reason.HALF_CHARACTER);
        }
        return value;
    }
}
