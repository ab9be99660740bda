package io.qingliu.clean.step.dates;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the days that title, deck and body name: 昨天, 3月8日, 去年, 本月5日至7日. They are told from the day of the dateline, or
 * else from that of publication; where neither is known only a date with a year of its own counts. Days that are named
 * twice count once.
 */
public final class LearnDates implements Step.Recognize {
    private static final int MOST = 200; // a chronicle has fifty
    private static final long SAME_NEWS = 10; // days from dateline to publication; further apart one of them is wrong

    private final DateWords words = DateWords.load();

    private record Days(LocalDate from, LocalDate to) {}

    @Override
    public String id() {
        return "dates@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle segmented) {
        var today = today(article);
        var seen = new HashSet<Days>();
        return Stream.of(segmented.title(), segmented.deck(), segmented.body())
                .flatMap(text -> new DateScan(words, text, today).dates().stream())
                .filter(date -> seen.add(new Days(date.from(), date.to())))
                .limit(MOST)
                .map(Fact.class::cast)
                .toList();
    }

    private static Optional<LocalDate> today(Article article) {
        return article.facts(Fact.Published.class).stream()
                .findFirst()
                .map(published -> published.at().toLocalDate())
                .map(published -> dateline(article, published).orElse(published));
    }

    // 新华社北京3月8日电
    private static Optional<LocalDate> dateline(Article article, LocalDate published) {
        return Dates.find(article.dateline(), 0).stream()
                .flatMap(found -> found.year().isPresent()
                        ? Stream.of(found.in(0))
                        : Stream.of(published.getYear(), published.getYear() - 1)
                                .filter(found.day()::isValidYear)
                                .map(found::in))
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, published)) <= SAME_NEWS)
                .findFirst();
    }
}
