package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.reading.metadata.Statements;
import io.qingliu.clean.text.Changes;
import org.jsoup.Jsoup;

/**
 * Reads a page in HTML: the lines of its visible text, what each of them is by its place in the page, and what the page
 * states about its article. Where a page shows no text but states it, for a script to show, the stated text is read.
 */
public record ReadHtml() implements Step.Read {
    @Override
    public String id() {
        return "html-lines@2";
    }

    @Override
    public boolean reads(Format format) {
        return format == Format.HTML;
    }

    @Override
    public Reading read(String source) {
        if (Bulk.isTooMuch(source)) {
            return new Reading.Unreadable(Refusal.TOO_COMPLEX);
        }
        var page = Jsoup.parse(source);
        var statements = Statements.of(page);
        var metadata = statements.metadata();
        var transcript = Transcript.of(page, statements, metadata);
        return new Reading.Text(
                Changes.of(source)
                        .replace(0, source.length(), transcript.text())
                        .toChanges(),
                transcript.markup(),
                metadata);
    }
}
