package io.qingliu.clean.step.figures;

import io.qingliu.clean.article.Fact.Figure.Kind;
import io.qingliu.clean.step.figures.Unit.Use;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units of {@code units.tsv}. Immutable; load it once. */
final class Units {
    private static final String NO_UNIT = "-";
    private static final String LATIN_ENDINGS = "mglhWHM";

    private final Map<String, Unit> units = new HashMap<>();
    private final Words printed; // those that are no units as well: the longest word decides

    private Units(List<String> lines) {
        var words = new ArrayList<String>();
        for (var line : lines) {
            var columns = line.split("\t", -1);
            words.add(columns[0]);
            if (!columns[1].equals(NO_UNIT)) {
                units.put(columns[0], unit(columns));
            }
        }
        printed = Words.of(words);
    }

    static Units load() {
        return new Units(Words.lines(Units.class, "units.tsv"));
    }

    private static Unit unit(String[] columns) {
        var use = columns.length > 4 ? Use.valueOf(constant(columns[4])) : Use.ALWAYS;
        return Unit.of(columns[0], Kind.valueOf(constant(columns[1])), columns[2], columns[3], use);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The unit that begins at {@code start}, the longest one. */
    Optional<Unit> at(String text, int start) {
        int length = printed.lengthAt(text, start);
        int end = start + length;
        boolean latin = length > 0 && LATIN_ENDINGS.indexOf(text.charAt(end - 1)) >= 0;
        boolean goesOn =
                latin && end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 128;
        return length == 0 || goesOn ? Optional.empty() : Optional.ofNullable(units.get(text.substring(start, end)));
    }

    /** The currency that ends right before {@code end}: 新台币3万元. */
    Optional<Unit> currencyBefore(String text, int end) {
        int length = printed.lengthBefore(text, end);
        return length < 2
                ? Optional.empty()
                : Optional.ofNullable(units.get(text.substring(end - length, end)))
                        .filter(unit -> unit.kind() == Kind.MONEY);
    }
}
