package io.qingliu.clean.step.dates;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.DateEvidence;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.dates.Dates.Found;
import io.qingliu.clean.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates an article: by the line that says so, its own before that of the page; by the markup; by the address; by what
 * the crawler said. A date without a year takes that of the address, and without one dates nothing: it would be a guess.
 */
public record LearnPublished() implements Step.Enrich {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Override
    public String id() {
        return "published@1";
    }

    @Override
    public List<Fact> enrich(Article article, Sheet sheet) {
        // A crawler's clock may be wrong by months, so the year after the fetch is still believed.
        int lastYear = sheet.page().fetchedAt().atZone(CHINA).getYear() + 1;
        var address = AddressDate.of(sheet.page().url(), lastYear);
        return onPage(article, sheet, address, lastYear)
                .or(() -> sheet.metadata().publishedAt().map(Stated::value).map(at -> published(at, DateEvidence.PAGE)))
                .or(() -> address.map(day -> published(at(day, LocalTime.MIDNIGHT), DateEvidence.URL)))
                .or(() -> sheet.page().hints().publishedAt().map(at -> published(at, DateEvidence.HINT)))
                .stream()
                .toList();
    }

    private static Optional<Fact> onPage(Article article, Sheet sheet, Optional<LocalDate> address, int lastYear) {
        var own = article.draft().parts(Role.DATE).map(Part::span);
        return Stream.concat(own, sheet.head(Role.DATE, article.draft().start()))
                .flatMap(span -> date(span, sheet, address, lastYear).stream())
                .findFirst();
    }

    private static Optional<Fact> date(Span span, Sheet sheet, Optional<LocalDate> address, int lastYear) {
        return Dates.find(span.of(sheet.folded()), 0)
                .or(() -> RepublicStamp.at(span.of(sheet.folded())))
                .filter(found -> found.year().isPresent() || address.isPresent())
                .map(found -> at(found, address))
                .filter(at -> at.getYear() <= lastYear)
                .map(at -> published(at, DateEvidence.PAGE));
    }

    private static OffsetDateTime at(Found found, Optional<LocalDate> address) {
        var day = found.in(address.map(LocalDate::getYear).orElse(0));
        return at(day, found.time().orElse(LocalTime.MIDNIGHT));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CHINA).toOffsetDateTime();
    }

    private static Fact published(OffsetDateTime at, DateEvidence evidence) {
        return new Fact.Published(at, evidence);
    }
}
