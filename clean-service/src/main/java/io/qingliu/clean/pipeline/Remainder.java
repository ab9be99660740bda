package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Marks;
import io.qingliu.clean.page.Marks.Marked;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.text.Edit;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes everything off the page that no article claims. Each removal is an edit in the name of the step that marked the
 * stretch, or of the step that divided the page where nobody did; between two parts on different lines one line feed
 * stays.
 */
final class Remainder {
    private final Sheet sheet;
    private final String dividedBy;
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private int nextMark = 0;

    private Remainder(Sheet sheet, String dividedBy) {
        this.sheet = sheet;
        this.dividedBy = dividedBy;
    }

    /** What is left, the edits that led there, and where the parts of each draft stand in it. */
    record Left(String text, List<Edit> edits, List<List<Part>> articles) {}

    static Left of(Sheet sheet, List<Draft> drafts, String dividedBy) {
        return new Remainder(sheet, dividedBy).take(drafts);
    }

    private record Claim(int article, int position, Part part) {}

    private Left take(List<Draft> drafts) {
        var claims = claims(drafts);
        var articles = new ArrayList<List<Part>>();
        drafts.forEach(draft -> articles.add(new ArrayList<>(draft.parts())));
        int done = 0;
        for (var claim : claims) {
            var span = claim.part().span();
            if (span.start() < done) {
                throw new IllegalStateException("two parts claim one stretch: " + claim.part());
            }
            boolean apart = !claim.part().joined() && !kept.isEmpty();
            cut(new Span(done, span.start()), apart);
            int start = kept.length();
            kept.append(sheet.text(), span.start(), span.end());
            articles.get(claim.article())
                    .set(
                            claim.position(),
                            new Part(
                                    claim.part().role(),
                                    new Span(start, kept.length()),
                                    claim.part().joined()));
            done = span.end();
        }
        cut(new Span(done, sheet.text().length()), false);
        return new Left(
                kept.toString(),
                List.copyOf(edits),
                articles.stream()
                        .map(parts -> parts.stream()
                                .filter(part -> part.role().partOfArticle())
                                .toList())
                        .toList());
    }

    private static List<Claim> claims(List<Draft> drafts) {
        var claims = new ArrayList<Claim>();
        for (int article = 0; article < drafts.size(); article++) {
            var parts = drafts.get(article).parts();
            for (int position = 0; position < parts.size(); position++) {
                if (parts.get(position).role().partOfArticle()) {
                    claims.add(new Claim(article, position, parts.get(position)));
                }
            }
        }
        claims.sort(Comparator.comparingInt(claim -> claim.part().span().start()));
        return claims;
    }

    private void cut(Span gap, boolean keepLineFeed) {
        int feed = keepLineFeed ? sheet.text().indexOf('\n', gap.start()) : -1;
        if (feed >= 0 && feed < gap.end()) {
            remove(new Span(gap.start(), feed));
            kept.append('\n');
            remove(new Span(feed + 1, gap.end()));
        } else {
            remove(gap);
        }
    }

    private void remove(Span span) {
        int start = span.start();
        for (var marked : overlapping(span)) {
            int from = Math.max(start, marked.span().start());
            int to = Math.min(span.end(), marked.span().end());
            add(new Span(start, from), dividedBy);
            add(new Span(from, to), marked.step());
            start = to;
        }
        add(new Span(start, span.end()), dividedBy);
    }

    // Gaps come in rising order, so one walk over the marks serves them all.
    private List<Marked> overlapping(Span span) {
        Marks marks = sheet.marks();
        var found = new ArrayList<Marked>();
        while (nextMark < marks.list().size()
                && marks.list().get(nextMark).span().end() <= span.start()) {
            nextMark++;
        }
        for (int i = nextMark;
                i < marks.list().size() && marks.list().get(i).span().start() < span.end();
                i++) {
            found.add(marks.list().get(i));
        }
        return found;
    }

    private void add(Span span, String step) {
        if (!span.isEmpty()) {
            edits.add(new Edit(step, kept.length(), span.of(sheet.text()), ""));
        }
    }
}
