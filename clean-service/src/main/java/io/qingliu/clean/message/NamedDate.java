package io.qingliu.clean.message;

import io.qingliu.clean.article.Fact;
import java.time.LocalDate;

/** Days that an article names, the first and the last. */
public record NamedDate(String text, LocalDate from, LocalDate to) {
    static NamedDate of(Fact.NamedDate date) {
        return new NamedDate(date.text(), date.from(), date.to());
    }
}
