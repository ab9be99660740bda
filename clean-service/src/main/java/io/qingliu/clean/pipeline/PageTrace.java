package io.qingliu.clean.pipeline;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.text.Cause;
import io.qingliu.clean.text.Deed;
import io.qingliu.clean.text.Edit;
import io.qingliu.clean.text.Trace;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What became of each stretch of a page: what was repaired, what it was said to be, what went, what was converted. */
final class PageTrace {
    // What an article is made of anyway: that it was recognized does not change it.
    private static final Set<Role> STAYS_IN_PLACE = EnumSet.of(Role.TITLE, Role.DECK, Role.BODY);

    private PageTrace() {}

    /** Up to where the page was laid out and its stretches were given names, if it came so far. */
    static Trace laidOut(String source, List<Edit> repairs, Optional<Sheet> sheet) {
        var repaired = Trace.of(source).after(repairs);
        return sheet.map(marked -> repaired.then(labels(marked))).orElse(repaired);
    }

    /** To the end: the page as its articles hold it. */
    static Trace finished(Trace laidOut, Remainder.Left left, List<Conversion> conversions) {
        var converted = conversions.stream()
                .flatMap(made -> made.on(left.articles().get(made.article())).stream())
                .sorted(Comparator.comparingInt(deed -> deed.span().start()))
                .toList();
        return laidOut.after(left.edits()).then(converted);
    }

    private static List<Deed> labels(Sheet sheet) {
        return sheet.marks().list().stream()
                .filter(marked -> !STAYS_IN_PLACE.contains(marked.role()))
                .<Deed>map(marked -> new Deed.Labelled(marked.span(), new Cause(marked.step(), code(marked.role()))))
                .toList();
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
