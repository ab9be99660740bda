package io.qingliu.clean.pipeline;

import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.text.Cause;
import io.qingliu.clean.text.Changes.Change;
import io.qingliu.clean.text.Deed;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a step changed in converting the title, the deck or the body of one article, in places of that text. */
record Conversion(String step, int article, Role role, List<Change> changes) {

    /** The same in places of the page, on which the parts of the article stand. */
    List<Deed> on(List<Part> partsOfArticle) {
        var cause = new Cause(step, "");
        var deeds = new ArrayList<Deed>();
        var rest = changes.iterator();
        var change = nextOf(rest);
        int start = 0; // of the part, in the text of its role
        for (var part : partsOfArticle) {
            if (part.role() == role) {
                start += start == 0 || part.joined() ? 0 : 1; // the line feed between
                int end = start + part.span().length();
                int shift = part.span().start() - start;
                while (!change.isEmpty() && change.getFirst().span().start() < end) {
                    var cut = cut(change.getFirst(), end);
                    deeds.add(placed(cut.getFirst(), shift, cause));
                    change = cut.size() > 1 ? cut.subList(1, 2) : nextOf(rest);
                }
                start = end;
            }
        }
        return deeds;
    }

    private static List<Change> nextOf(Iterator<Change> rest) {
        return rest.hasNext() ? List.of(rest.next()) : List.of();
    }

    // A word may begin in one half of a page jump and end in the other.
    private static List<Change> cut(Change change, int end) {
        var span = change.span();
        if (span.end() <= end) {
            return List.of(change);
        }
        var text = change.replacement();
        int here = text.length() == span.length() ? end - span.start() : text.length();
        return List.of(
                new Change(new Span(span.start(), end), text.substring(0, here)),
                new Change(new Span(end, span.end()), text.substring(here)));
    }

    private static Deed placed(Change change, int shift, Cause cause) {
        var span = change.span();
        return new Deed.Replaced(new Span(span.start() + shift, span.end() + shift), change.replacement(), cause);
    }
}
