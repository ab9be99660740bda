package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text. Every line break becomes a line feed: CR LF, CR, VT, FF, NEL and the separators of Unicode; so does
 * a tag of a block element that was left in the text, while other tags vanish.
 */
public record ReadText() implements Step.Read {
    @Override
    public String id() {
        return "line-breaks@1";
    }

    @Override
    public boolean reads(Format format) {
        return format == Format.TEXT;
    }

    @Override
    public Reading read(String source) {
        var tags = new LeftoverTags(source);
        boolean tagged = tags.any();
        var changes = Changes.of(source);
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            int next = i + 1;
            if (c == '\r' && next < source.length() && source.charAt(next) == '\n') {
                changes.remove(i, next);
            } else if (c == '\r' || c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029') {
                changes.replace(i, next, "\n");
            } else if (c == '\u0085' && !isLatin(source, i - 1) && !isLatin(source, next)) {
                changes.replace(i, next, "\n");
            } else if (tagged && tags.opensAt(i)) {
                next = removeTags(tags, source, i, changes);
            }
            i = next;
        }
        return new Reading.Text(changes.toChanges(), List.of(), Metadata.NONE);
    }

    // A run of tags goes in one piece and leaves a line feed where one of them ends a line, with the blanks round it.
    private static int removeTags(LeftoverTags tags, String source, int start, Changes.Collector changes) {
        int end = start;
        boolean block = false;
        var tag = tags.at(start);
        while (tag.isPresent()) {
            end = tag.get().end();
            block |= tag.get().block();
            int next = skipBlanks(source, end);
            var following = tags.opensAt(next) ? tags.at(next) : Optional.<LeftoverTags.Tag>empty();
            boolean apart = next > end
                    && !block
                    && following.filter(LeftoverTags.Tag::block).isEmpty();
            tag = apart ? Optional.empty() : following;
        }
        if (end == start) {
            return start + 1;
        }
        changes.replace(start, end, block ? "\n" : "");
        return end;
    }

    private static int skipBlanks(String source, int start) {
        int i = start;
        while (i < source.length() && Lines.isBlank(source.charAt(i))) {
            i++;
        }
        return i;
    }

    // Beside a letter of Latin-1 it is no line break but a byte of a character read in the wrong charset.
    private static boolean isLatin(String source, int position) {
        return position >= 0
                && position < source.length()
                && source.charAt(position) >= '\u0080'
                && source.charAt(position) <= '\u00FF'
                && source.charAt(position) != '\u0085'
                && source.charAt(position) != '\u00A0';
    }
}
