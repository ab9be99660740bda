package io.qingliu.clean.step.imprint;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.credits.Credits;
import io.qingliu.clean.step.dates.Dates;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Marks the fields of lines that say when, where and by whom an article was published; the rest of the line is none. */
public final class LabelImprint implements Step.Label {
    private static final int LONGEST = 160;
    // Words beside the fields that nobody knows, such as the name of a reader's corner.
    private static final int MOST_UNKNOWN = 12;

    private final Labels labels;
    private final Words noise = Words.load(LabelImprint.class, "noise.txt");
    private final SourceNames sources;
    private final Credits credits;

    public LabelImprint(SourceNames sources, Credits credits) {
        this.sources = sources;
        this.credits = credits;
        labels = Labels.load(credits.words());
    }

    private static final int MOST_BESIDE_TIME = 8;

    @Override
    public String id() {
        return "imprint@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var lines = sheet.lines();
        var marks = new ArrayList<Mark>();
        var dated = new BitSet(); // lines that say when but not from where
        boolean named = false; // a label says from where
        for (int i = 0; i < lines.size(); i++) {
            var fields = fields(lines.get(i), sheet);
            marks.addAll(fields);
            named |= has(fields, Role.SOURCE);
            dated.set(i, has(fields, Role.DATE) && !has(fields, Role.SOURCE));
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean beside = dated.get(i + 1) || (i > 0 && dated.get(i - 1));
            if (beside && !dated.get(i) && sources.isMedium(lines.get(i).folded()) && isFree(lines.get(i), sheet)) {
                marks.add(new Mark(lines.get(i).span(), named ? Role.OTHER : Role.SOURCE));
            }
        }
        return marks;
    }

    private static boolean has(List<Mark> fields, Role role) {
        return fields.stream().anyMatch(field -> field.role() == role);
    }

    private static boolean isFree(Line line, Sheet sheet) {
        return sheet.unclaimed(line.span()).equals(List.of(line.span()));
    }

    private List<Mark> fields(Line line, Sheet sheet) {
        boolean candidate = line.length() <= LONGEST && hasLabelOrNumber(line.folded()) && isFree(line, sheet);
        return candidate ? fields(line) : List.of();
    }

    // Quick to tell, and true of few lines.
    private static boolean hasLabelOrNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '﹕' || c == '∶' || c == '丨' || c == '｜' || c == '|' || Dates.mayBegin(c)) {
                return true;
            }
        }
        return false;
    }

    private List<Mark> fields(Line line) {
        var scan = new ImprintScan(line.folded(), labels, noise, sources, credits);
        scan.run();
        return isImprint(scan, line) ? whole(line, scan.fields()) : List.of();
    }

    private static boolean isImprint(ImprintScan scan, Line line) {
        boolean sentence = line.folded().indexOf('。') >= 0; // a short one with the editor's name behind it
        boolean stamped = scan.isTimed() || scan.headsPage();
        return (scan.labelled() > 0 && scan.leftOver() <= (sentence ? 0 : MOST_UNKNOWN))
                || (scan.dates() > 0 && scan.leftOver() <= (stamped ? MOST_BESIDE_TIME : 0));
    }

    // Every character of the line is marked, so that nothing of it can be taken for a headline or a paragraph.
    private static List<Mark> whole(Line line, List<Mark> fields) {
        var marks = new ArrayList<Mark>();
        int start = line.span().start();
        int done = start;
        for (var field : fields.stream()
                .sorted(Comparator.comparingInt(field -> field.span().start()))
                .toList()) {
            int from = start + field.span().start();
            if (from > done) {
                marks.add(new Mark(new Span(done, from), Role.OTHER));
            }
            done = start + field.span().end();
            marks.add(new Mark(new Span(from, done), field.role()));
        }
        if (done < line.span().end()) {
            marks.add(new Mark(new Span(done, line.span().end()), Role.OTHER));
        }
        return marks;
    }
}
