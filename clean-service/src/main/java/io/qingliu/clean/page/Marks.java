package io.qingliu.clean.page;

import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The marks of a page in the order of the text, each with the step that made it; they never overlap. */
public final class Marks {
    private static final Marks NONE = new Marks(List.of());

    private final List<Marked> list;

    /** A mark and the versioned id of the step that made it. */
    public record Marked(Mark mark, String step) {
        public Span span() {
            return mark.span();
        }

        public Role role() {
            return mark.role();
        }
    }

    private Marks(List<Marked> list) {
        this.list = list;
    }

    public static Marks none() {
        return NONE;
    }

    public List<Marked> list() {
        return list;
    }

    /** These and those of {@code step}; where both claim a stretch, the one made first keeps it. */
    public Marks with(List<Mark> more, String step) {
        if (more.isEmpty()) {
            return this;
        }
        var ascending = more.stream()
                .filter(mark -> !mark.span().isEmpty())
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
        var merged = new ArrayList<Marked>(list.size() + more.size());
        int next = 0;
        int taken = 0; // end of what has been claimed so far
        for (var mark : ascending) {
            int start = Math.max(mark.span().start(), taken);
            while (start < mark.span().end()) {
                while (next < list.size() && list.get(next).span().start() <= start) {
                    var earlier = list.get(next++);
                    merged.add(earlier);
                    taken = earlier.span().end();
                    start = Math.max(start, taken);
                }
                int end = next < list.size()
                        ? Math.min(mark.span().end(), list.get(next).span().start())
                        : mark.span().end();
                if (start < end) {
                    merged.add(new Marked(new Mark(new Span(start, end), mark.role()), step));
                    taken = end;
                    start = end;
                } else {
                    break;
                }
            }
        }
        merged.addAll(list.subList(next, list.size()));
        return new Marks(List.copyOf(merged));
    }

    /** The mark that claims this position. */
    public Optional<Marked> at(int position) {
        int index = firstEndingAfter(position);
        return index < list.size() && list.get(index).span().start() <= position
                ? Optional.of(list.get(index))
                : Optional.empty();
    }

    /** The marks that claim some of {@code span}, in order. */
    public List<Marked> within(Span span) {
        int first = firstEndingAfter(span.start());
        int end = first;
        while (end < list.size() && list.get(end).span().start() < span.end()) {
            end++;
        }
        return list.subList(first, end);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
