package io.qingliu.clean.step.dates;

import io.qingliu.clean.article.Fact.NamedDate;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.dates.DateReader.Read;
import io.qingliu.clean.step.numbers.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates of one text in one pass: single ones and ranges. */
final class DateScan {
    private static final String DASHES = "至到-－—–~～";

    private final DateWords dateWords;
    private final Segmentation words;
    private final String text;
    private final DateReader reader;
    private final Reckoning reckoning;

    DateScan(DateWords dateWords, Segmentation words, Optional<LocalDate> today) {
        this.dateWords = dateWords;
        this.words = words;
        this.text = words.text();
        this.reader = new DateReader(dateWords, text, today);
        this.reckoning = new Reckoning(today);
    }

    private record Found(Stretch days, int end) {}

    List<NamedDate> dates() {
        var dates = new ArrayList<NamedDate>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\n') {
                reckoning.newParagraph();
            }
            int start = at;
            var found = mayBegin(at) ? at(at) : Optional.<Found>empty();
            found.ifPresent(one -> dates.add(new NamedDate(
                    text.substring(start, one.end()),
                    one.days().from(),
                    one.days().to())));
            at = found.map(Found::end).orElse(at + 1);
        }
        return dates;
    }

    // Inside of a number or a name nothing begins, nor inside of a word: 当今|年轻人.
    private boolean mayBegin(int at) {
        if (!Digits.isDigit(text.charAt(at))) {
            return dateWords.at(text, at).isPresent() && words.isBoundary(at);
        }
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean behindNumber = at > 1 && Digits.isDigit(text.charAt(at - 2)) && ".．,:：-－/、点".indexOf(before) >= 0;
        boolean latin = before < 128 && Character.isLetter(before);
        return !Digits.isDigit(before) && !behindNumber && !latin;
    }

    private Optional<Found> at(int start) {
        return reader.at(start).flatMap(read -> reckoning.days(read.wording()).flatMap(days -> through(read, days)));
    }

    private Optional<Found> through(Read first, Stretch days) {
        var last = first.end() < text.length() && DASHES.indexOf(text.charAt(first.end())) >= 0
                ? reader.at(first.end() + 1)
                : Optional.<Read>empty();
        var whole = last.filter(read -> !read.headless())
                .flatMap(read ->
                        Reckoning.endOf(days, read.wording()).map(end -> new Found(days.through(end), read.end())));
        return whole.or(() -> first.headless() ? Optional.empty() : Optional.of(new Found(days, first.end())));
    }
}
