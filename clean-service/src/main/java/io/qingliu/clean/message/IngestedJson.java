package io.qingliu.clean.message;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of {@code articles.ingested.v1} that this service uses, before anybody has looked at them. */
record IngestedJson(
        @Nullable String pageId,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String site,
        @Nullable String host,
        @Nullable String fetchedAt,
        @Nullable String format,
        @Nullable String text,
        @Nullable String sha256,
        @Nullable HintsJson hints,
        @Nullable OriginJson origin) {
    private static final Pattern PAGE_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Instant LAST_YEAR_OF_RFC_3339 = Instant.parse("9999-12-31T23:59:59.999Z");

    record HintsJson(
            @Nullable String title,
            @Nullable String publishedAt,
            @Nullable String sourceName) {}

    record OriginJson(
            @Nullable String topic,
            @Nullable Integer partition,
            @Nullable Long offset) {}

    /** The article, or the first field that is wrong. */
    IngestedArticle toArticle() throws InvalidField {
        return new IngestedArticle(
                checkedPageId(),
                required("url", url),
                required("canonicalUrl", canonicalUrl),
                required("site", site),
                required("host", host),
                checkedFetchedAt(),
                checkedFormat(),
                wellFormed("text", present("text", text)),
                required("sha256", sha256),
                checkedHints(),
                checkedOrigin());
    }

    private String checkedPageId() throws InvalidField {
        var id = required("pageId", pageId);
        if (!PAGE_ID.matcher(id).matches()) {
            throw new InvalidField("pageId");
        }
        return id;
    }

    private Instant checkedFetchedAt() throws InvalidField {
        var time = time("fetchedAt", required("fetchedAt", fetchedAt)).toInstant();
        if (time.isBefore(Instant.EPOCH) || time.isAfter(LAST_YEAR_OF_RFC_3339)) {
            throw new InvalidField("fetchedAt");
        }
        return time;
    }

    private Format checkedFormat() throws InvalidField {
        return switch (required("format", format)) {
            case "html" -> Format.HTML;
            case "text" -> Format.TEXT;
            default -> throw new InvalidField("format"); // a newer producer may know more of them
        };
    }

    private Hints checkedHints() throws InvalidField {
        var given = present("hints", hints);
        var publishedAt = given.publishedAt();
        return new Hints(
                optional("hints.title", given.title()),
                publishedAt == null ? Optional.empty() : Optional.of(time("hints.publishedAt", publishedAt)),
                optional("hints.sourceName", given.sourceName()));
    }

    private Optional<Origin> checkedOrigin() throws InvalidField {
        return origin == null
                ? Optional.empty()
                : Optional.of(new Origin(
                        present("origin.topic", origin.topic()),
                        present("origin.partition", origin.partition()),
                        present("origin.offset", origin.offset())));
    }

    private static OffsetDateTime time(String field, String value) throws InvalidField {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeParseException e) {
            throw new InvalidField(field);
        }
    }

    private static Optional<String> optional(String field, @Nullable String value) throws InvalidField {
        return value == null ? Optional.empty() : Optional.of(wellFormed(field, value));
    }

    // JSON can escape half a surrogate pair; no message could carry it on.
    private static String wellFormed(String field, String value) throws InvalidField {
        if (!Surrogates.arePaired(value)) {
            throw new InvalidField(field);
        }
        return value;
    }

    private static String required(String field, @Nullable String value) throws InvalidField {
        var text = present(field, value);
        if (text.isEmpty()) {
            throw new InvalidField(field);
        }
        return text;
    }

    private static <T> T present(String field, @Nullable T value) throws InvalidField {
        if (value == null) {
            throw new InvalidField(field);
        }
        return value;
    }
}
