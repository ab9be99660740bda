package io.qingliu.clean.step.imprint;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.credits.Credits;
import io.qingliu.clean.step.dates.Ago;
import io.qingliu.clean.step.dates.Dates;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;

/** One walk over a line that may be an imprint; finds its fields and what is left beside them. */
final class ImprintScan {
    private static final String DIVIDERS = "|｜丨/／·•[]【】()（）<>〈〉—-–―~：:，,;；。、>»　_";

    private static final Words WEEKDAYS = Words.of(
            List.of("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日"));
    private static final int MOST_OF_CREDIT = 20;
    private static final int MOST_OF_REST = 60;

    private static final String VALUE_ENDS = "|｜丨[]【】()（）　";

    // More than any line of facts has; the rest of a sentence need not be read.
    private static final int HOPELESS = 20;

    private final String text;
    private final Labels labels;
    private final Words noise;
    private final SourceNames sources;
    private final Credits credits;
    private final List<Mark> fields = new ArrayList<>();
    private final List<Span> unnamed = new ArrayList<>(); // may be a source without a label
    private int labelled;
    private int dates;
    private int leftOver;
    private boolean timed;
    private boolean glued;
    private boolean weekday;
    private boolean paged;
    private int position;

    ImprintScan(String text, Labels labels, Words noise, SourceNames sources, Credits credits) {
        this.text = text;
        this.labels = labels;
        this.noise = noise;
        this.sources = sources;
        this.credits = credits;
    }

    List<Mark> fields() {
        return fields;
    }

    int labelled() {
        return labelled;
    }

    int dates() {
        return dates;
    }

    /** How many characters no field, word of such lines or name of a source accounts for; counted up to a bound. */
    int leftOver() {
        return leftOver;
    }

    /** Whether a date stands in it with the time of day and apart from other words, as no headline has it. */
    boolean isTimed() {
        return timed && !glued;
    }

    /** Whether the day of the week or the number of the page stands beside a date, as in the head of a printed page. */
    boolean headsPage() {
        return (weekday || paged) && !glued;
    }

    void run() {
        while (position < text.length() && leftOver <= HOPELESS) {
            char c = text.charAt(position);
            if (Lines.isBlank(c) || DIVIDERS.indexOf(c) >= 0) {
                position++;
            } else if (!label() && !date()) {
                word();
            }
        }
        boolean named = fields.stream().anyMatch(field -> field.role() == Role.SOURCE);
        if (headsPage()) {
            unnamed.removeIf(span -> !span.of(text).endsWith("报")); // 县域新闻 is the name of the page
        }
        if (!named && unnamed.size() == 1) {
            fields.add(new Mark(unnamed.getFirst(), Role.SOURCE));
        } else if (!named) {
            unnamed.forEach(span -> leftOver += span.length());
        }
    }

    private boolean label() {
        var label = labels.at(text, position);
        if (label.isEmpty() && labelled + dates > 0) {
            label = labels.speakerAt(text, position);
        }
        if (label.isEmpty()) {
            return false;
        }
        int start = position;
        var value = Lines.trim(text, label.get().end(), endOfValue(label.get()));
        boolean people = label.get().role() == Role.CREDIT;
        if (people && !credits.read(text.substring(start, value.end())).whole()) {
            return false;
        }
        labelled++;
        position = value.end();
        switch (label.get().role()) {
            case CREDIT -> fields.add(new Mark(new Span(start, value.end()), Role.CREDIT));
            case SOURCE -> source(value);
            case DATE -> position = label.get().end(); // the walk goes on and finds the date itself
            case COUNTER, TAGS ->
                fields.add(new Mark(new Span(start, value.end()), label.get().role()));
            default -> {} // a label that nobody asks for
        }
        return true;
    }

    private void source(Span value) {
        if (!value.isEmpty() && sources.namesSomebody(value.of(text))) {
            fields.add(new Mark(value, Role.SOURCE));
        }
    }

    // A value ends at the next label or date, at a divider, at a wide gap; a source at any blank.
    private int endOfValue(Labels.Label label) {
        int i = label.end();
        while (i < text.length() && Lines.isBlank(text.charAt(i)) && !isWideGap(i)) {
            i++;
        }
        for (int start = i; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Lines.isBlank(c) && (label.role() == Role.SOURCE || isWideGap(i));
            boolean ends = blank
                    || VALUE_ENDS.indexOf(c) >= 0
                    || (label.role() == Role.SOURCE && "，,；;。".indexOf(c) >= 0)
                    || (i > start && labels.at(text, i).isPresent());
            if (ends || (label.role() != Role.TAGS && startsDate(i))) {
                return i;
            }
        }
        return text.length();
    }

    private boolean startsDate(int i) {
        return Dates.at(text, i).filter(found -> found.year().isPresent()).isPresent();
    }

    private boolean isWideGap(int i) {
        return text.charAt(i) == '\u3000'
                || (i + 1 < text.length() && Lines.isBlank(text.charAt(i)) && Lines.isBlank(text.charAt(i + 1)));
    }

    private boolean date() {
        var ago = Ago.at(text, position);
        if (ago.isPresent() && !goesOn(ago.get().span().end())) {
            return date(ago.get().span(), ago.get().time().isPresent());
        }
        var found = Dates.at(text, position);
        if (found.isEmpty()
                || (found.get().year().isEmpty() && found.get().time().isEmpty())) {
            return false;
        }
        // 第一轮：3月8日10:00 stands in a text; beside other words a page gives the year.
        boolean stamp = found.get().year().isPresent() && found.get().time().isPresent();
        return date(found.get().span(), stamp);
    }

    // 昨天 18:20，新桥亮灯: the beginning of a sentence.
    private boolean goesOn(int position) {
        return position < text.length() && "，,".indexOf(text.charAt(position)) >= 0;
    }

    private boolean date(Span span, boolean withTime) {
        dates++;
        timed |= withTime;
        glued |= isGlued(span);
        fields.add(new Mark(span, Role.DATE));
        position = endOfWeekday(span.end());
        return true;
    }

    private int endOfWeekday(int end) {
        int start = end;
        while (start < text.length() && (Lines.isBlank(text.charAt(start)) || "(（".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int day = start + WEEKDAYS.lengthAt(text, start);
        weekday |= day > start;
        return day > start ? day : end;
    }

    // 2019年1月1日起施行: a date that runs into a word belongs to a sentence or a headline.
    private boolean isGlued(Span date) {
        boolean before = date.start() > 0 && Character.isIdeographic(text.charAt(date.start() - 1));
        boolean after = date.end() < text.length() && Character.isIdeographic(text.charAt(date.end()));
        return before || after;
    }

    private void word() {
        int start = position;
        if (dates > 0 && restIsCredit()) {
            fields.add(new Mark(Lines.trim(text, start, text.length()), Role.CREDIT));
            position = text.length();
            return;
        }
        int known = noise.lengthAt(text, position);
        boolean address = text.startsWith("http", position) || text.startsWith("www.", position);
        while (position < text.length()
                && !Lines.isBlank(text.charAt(position))
                && (address || DIVIDERS.indexOf(text.charAt(position)) < 0)
                && (position == start || !endsWord(position))) {
            position++;
        }
        if (address || known == position - start || isNumber(start, position)) {
            return;
        }
        if (isPage(start, position)) {
            paged = true;
            return;
        }
        var span = new Span(start, position);
        if (isCredit(span)) {
            fields.add(new Mark(span, Role.CREDIT));
            return;
        }
        if (sources.looksLikeOne(span.of(text))) {
            unnamed.add(span);
        } else {
            leftOver += span.length();
        }
    }

    // 公示时间：3月6日 is no stamp of a page, so a label does not begin within a word.
    private boolean endsWord(int at) {
        boolean inWord = Character.isIdeographic(text.charAt(at - 1));
        return (!inWord && labels.at(text, at).isPresent()) || startsDate(at);
    }

    // 记者林小禾: without a colon, beside other fields
    private boolean isCredit(Span span) {
        var word = span.of(text);
        return labelled + dates > 0
                && span.length() <= MOST_OF_CREDIT
                && credits.mentions(word)
                && credits.read(word).isCredit();
    }

    // ……第2版 责编 林小禾 校对 叶青河
    private boolean restIsCredit() {
        var rest = text.substring(position);
        return rest.length() <= MOST_OF_REST
                && credits.startsWithWord(rest)
                && credits.read(rest).isCredit();
    }

    // 第2版, A03版, B2
    private boolean isPage(int start, int end) {
        int letter = start + (text.startsWith("第", start) ? 1 : 0);
        int number = letter + (letter < end && text.charAt(letter) >= 'A' && text.charAt(letter) <= 'D' ? 1 : 0);
        int close = text.charAt(end - 1) == '版' ? end - 1 : end;
        return number < close && close - number <= 2 && (number > start || close < end) && isNumber(number, close);
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
