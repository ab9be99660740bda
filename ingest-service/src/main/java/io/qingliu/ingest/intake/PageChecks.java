package io.qingliu.ingest.intake;

import static io.qingliu.ingest.intake.RefusalReason.BODY_EMPTY;
import static io.qingliu.ingest.intake.RefusalReason.CONTENT_TYPE_UNSUPPORTED;
import static io.qingliu.ingest.intake.RefusalReason.FETCHED_AT_INVALID;
import static io.qingliu.ingest.intake.RefusalReason.FETCHED_AT_MISSING;
import static io.qingliu.ingest.intake.RefusalReason.URL_INVALID;
import static io.qingliu.ingest.intake.RefusalReason.URL_MISSING;
import static io.qingliu.ingest.intake.RefusalReason.URL_TOO_LONG;

import io.qingliu.ingest.address.Address;
import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.intake.Checked.Failed;
import io.qingliu.ingest.intake.Checked.Passed;
import io.qingliu.ingest.page.Format;
import io.qingliu.ingest.page.Hints;
import io.qingliu.ingest.page.IngestedPage;
import io.qingliu.ingest.raw.Field;
import io.qingliu.ingest.raw.MediaType;
import io.qingliu.ingest.raw.RawPage;
import io.qingliu.ingest.time.TimeNotation;
import io.qingliu.ingest.time.Times;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The checks of one page in the order in which their reasons win, and the page that passes them all. */
record PageChecks(RawPage page, Limits limits, Instant now) {
    // The web is younger: an earlier time is the zero of somebody's clock.
    private static final Instant EARLIEST_FETCH = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant EARLIEST_PUBLICATION = Instant.parse("1900-01-01T00:00:00Z");

    Checked<PageAddress> address(Optional<Address> address) {
        if (address.isEmpty()) {
            return failed(URL_MISSING.at(at(Field.URL)));
        }
        return switch (address.get()) {
            case PageAddress known -> new Passed<>(known);
            case Address.Unusable(var why) -> failed(URL_INVALID.at(at(Field.URL), why));
            case Address.TooLong(var length) -> failed(URL_TOO_LONG.at(at(Field.URL), length, Address.LONGEST_URL));
        };
    }

    Checked<Outcome.Accepted> accept(PageAddress address) {
        return fetchedAt()
                .then(fetchedAt -> mediaType()
                        .then(type -> content()
                                .then(content -> new Passed<>(new Outcome.Accepted(new IngestedPage(
                                        Address.withoutUser(page.url().orElseThrow()),
                                        address,
                                        fetchedAt,
                                        now.truncatedTo(ChronoUnit.MILLIS),
                                        Format.of(type, content.decoded().text()),
                                        content.decoded(),
                                        content.bytes(),
                                        content.sha256(),
                                        hints(fetchedAt)))))));
    }

    private Checked<Instant> fetchedAt() {
        var written = page.fetchedAt().filter(text -> !text.isBlank());
        if (written.isEmpty()) {
            return failed(FETCHED_AT_MISSING.at(at(Field.FETCHED_AT), times().example()));
        }
        var time = times().read(written.get());
        if (time.isEmpty()) {
            return fetchedAtIs(times().refusal());
        }
        // It is the version of the page: one time far ahead would make every later fetch look old.
        if (time.get().isAfter(now.plus(limits.fetchedAhead()))) {
            return fetchedAtIs("lies in the future");
        }
        return time.get().isBefore(EARLIEST_FETCH) ? fetchedAtIs("is earlier than the web") : new Passed<>(time.get());
    }

    private Checked<Instant> fetchedAtIs(String what) {
        return failed(FETCHED_AT_INVALID.at(at(Field.FETCHED_AT), what, times().example()));
    }

    private Checked<MediaType> mediaType() {
        var type = page.declaredType().map(MediaType::of).orElse(MediaType.UNKNOWN);
        return type == MediaType.NO_PAGE
                ? failed(CONTENT_TYPE_UNSUPPORTED.at(at(Field.CONTENT_TYPE), "of a contentType that no page has"))
                : new Passed<>(type);
    }

    private Checked<Content> content() {
        return Content.of(page, limits.maxBodyBytes())
                .then(content -> isBlank(content.decoded().text())
                        ? failed(BODY_EMPTY.at(Content.pointer(page.bodies().getFirst(), page)))
                        : new Passed<>(content));
    }

    private Hints hints(Instant fetchedAt) {
        // A hint that is no time is worth nothing, but the page that it came with is.
        var publishedAt = page.publishedAt()
                .flatMap(written -> times().read(written).or(() -> Times.patiently(written)))
                .filter(time ->
                        !time.isBefore(EARLIEST_PUBLICATION) && !time.isAfter(fetchedAt.plus(limits.fetchedAhead())));
        return new Hints(words(page.title()), publishedAt, words(page.sourceName()));
    }

    private TimeNotation times() {
        return page.notation().times();
    }

    private String at(Field field) {
        return page.notation().pointer(field);
    }

    private static Optional<String> words(Optional<String> hint) {
        return hint.map(String::strip).filter(text -> !text.isEmpty());
    }

    // Blank to the eye: white space of every script, and what has no width.
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    private static <T> Checked<T> failed(Refusal refusal) {
        return new Failed<>(refusal);
    }
}
