package io.qingliu.clean.step.dates;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.DateEvidence;
import io.qingliu.clean.article.Fact.Published;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.dates.Dates.Found;
import io.qingliu.clean.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Dates an article: by the markup; by the line that says so, its own before that of the page; by the address; by what the
 * crawler said. What lies behind the time of the fetch is believed only where nothing else is stated.
 */
public record LearnPublished() implements Step.Enrich {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    // Clocks differ by a little, zones by a day.
    private static final Duration LATE = Duration.ofDays(1);
    // A page leaves out the year while it is new.
    private static final Duration NEW = Duration.ofDays(31);

    @Override
    public String id() {
        return "published@2";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        var candidates = candidates(article, sheet);
        var fetched = sheet.page().fetchedAt().atOffset(ZoneOffset.UTC).plus(LATE);
        return candidates.stream()
                .filter(published -> !published.at().isAfter(fetched))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .stream()
                .map(Fact.class::cast)
                .toList();
    }

    /** What the page, its address and the crawler say, the strongest first. */
    private static List<Published> candidates(Article article, Sheet sheet) {
        int lastYear = lastYear(sheet);
        var stated = sheet.metadata().publishedAt().map(Stated::value).map(LearnPublished::inPlace);
        var address = AddressDate.of(sheet.page().url(), lastYear);
        var hinted = sheet.page().hints().publishedAt();
        var year = Stream.of(
                        stated.map(OffsetDateTime::getYear),
                        address.map(LocalDate::getYear),
                        hinted.map(OffsetDateTime::getYear))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .findFirst();
        var shown = shown(article, sheet, year);
        var candidates = new ArrayList<Published>();
        stated.map(at -> withTime(at, shown)).ifPresent(at -> candidates.add(new Published(at, DateEvidence.PAGE)));
        shown.ifPresent(at -> candidates.add(new Published(at, DateEvidence.PAGE)));
        address.ifPresent(day -> candidates.add(new Published(at(day, LocalTime.MIDNIGHT), DateEvidence.URL)));
        candidates.removeIf(published -> published.at().getYear() > lastYear);
        hinted.ifPresent(at -> candidates.add(new Published(at, DateEvidence.HINT)));
        return candidates;
    }

    // A crawler's clock may be wrong by months, so the year after the fetch is not impossible.
    private static int lastYear(Sheet sheet) {
        return sheet.page().fetchedAt().atZone(CHINA).getYear() + 1;
    }

    // Universal time is the time of a machine, not of a place.
    private static OffsetDateTime inPlace(OffsetDateTime at) {
        return at.getOffset().equals(ZoneOffset.UTC)
                ? at.atZoneSameInstant(CHINA).toOffsetDateTime()
                : at;
    }

    // The head of a page often states the day only, and a line of its text the hour.
    private static OffsetDateTime withTime(OffsetDateTime stated, Optional<OffsetDateTime> shown) {
        boolean dayOnly = stated.toLocalTime().equals(LocalTime.MIDNIGHT);
        return shown.filter(at -> dayOnly && at.toLocalDate().equals(stated.toLocalDate()))
                .orElse(stated);
    }

    private static Optional<OffsetDateTime> shown(Article article, Sheet sheet, OptionalInt year) {
        var own = article.draft().parts(Role.DATE).map(Part::span);
        return Stream.concat(own, sheet.head(Role.DATE, article.draft().start()))
                .flatMap(span -> date(span, sheet, year).stream())
                .findFirst();
    }

    private static Optional<OffsetDateTime> date(Span span, Sheet sheet, OptionalInt year) {
        var text = span.of(sheet.folded());
        var fetched = sheet.page().fetchedAt().atZone(CHINA).toOffsetDateTime();
        return Dates.find(text, 0)
                .or(() -> RepublicStamp.at(text))
                .flatMap(found -> at(found, year, fetched))
                .or(() -> Ago.at(text, 0).map(ago -> ago.before(fetched)))
                .filter(at -> at.getYear() <= lastYear(sheet));
    }

    private static Optional<OffsetDateTime> at(Found found, OptionalInt year, OffsetDateTime fetched) {
        var time = found.time().orElse(LocalTime.MIDNIGHT);
        if (found.year().isPresent() || year.isPresent()) {
            return Optional.of(at(found.in(year.orElse(0)), time));
        }
        return Stream.of(fetched.getYear(), fetched.getYear() - 1)
                .map(guess -> at(found.in(guess), time))
                .filter(at -> !at.isAfter(fetched.plus(LATE)) && at.isAfter(fetched.minus(NEW)))
                .findFirst();
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CHINA).toOffsetDateTime();
    }
}
