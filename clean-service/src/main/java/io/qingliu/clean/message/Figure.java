package io.qingliu.clean.message;

import io.qingliu.clean.article.Fact;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A quantity that an article names; {@code to} is null where it is no range, {@code unit} where it is not known. */
public record Figure(
        String kind,
        String text,
        BigDecimal value,
        @Nullable BigDecimal to,
        @Nullable String unit,
        boolean approximate) {
    static Figure of(Fact.Figure figure) {
        return new Figure(
                figure.kind().name().toLowerCase(Locale.ROOT),
                figure.text(),
                figure.value(),
                figure.to().orElse(null),
                figure.unit().isEmpty() ? null : figure.unit(),
                figure.approximate());
    }
}
