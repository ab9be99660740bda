package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.List;

/** Makes every line break of a plain-text page a line feed: CR LF, CR, VT, FF, NEL and the separators of Unicode. */
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
        var changes = Changes.of(source);
        for (int i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '\r' -> {
                    if (i + 1 < source.length() && source.charAt(i + 1) == '\n') {
                        changes.remove(i, i + 1);
                    } else {
                        changes.replace(i, i + 1, "\n");
                    }
                }
                case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> changes.replace(i, i + 1, "\n");
                default -> {} // every other character stays as it is
            }
        }
        return new Reading.Text(changes.toChanges(), List.of(), Metadata.NONE);
    }
}
