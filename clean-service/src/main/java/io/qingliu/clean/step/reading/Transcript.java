package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Markup;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.content.Content;
import io.qingliu.clean.step.reading.content.Judgement;
import io.qingliu.clean.step.reading.metadata.Statements;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.OutlineReader;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The lines of a page written out, each with its markup. */
final class Transcript {
    // Shorter than this, a text may be a stub, or no text at all: some 80 Chinese characters.
    private static final int STUB = 240;

    private final List<String> lines = new ArrayList<>();
    private final List<Markup> markup = new ArrayList<>();

    private Transcript() {}

    /** Of what the page shows; of what it hides or states, where it shows hardly anything and that is more. */
    static Transcript of(Document page, Statements statements, Metadata metadata) {
        var shown = new View(OutlineReader.read(page), statements);
        if (shown.content.size() >= STUB) {
            return shown.write(metadata);
        }
        var hidden = new View(OutlineReader.readHidden(page), statements);
        var fuller = hidden.content.size() > 2 * shown.content.size() ? hidden : shown;
        return Stream.of(statements.body(), statements.scriptedBody())
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(String::length))
                .map(body -> new View(OutlineReader.read(document(body)), statements))
                .filter(stated -> stated.content.size() > 2 * fuller.content.size())
                .map(stated -> fuller.writeWith(stated, metadata))
                .orElseGet(() -> fuller.write(metadata));
    }

    // A body with markup is a page of its own; one without has a paragraph in each line.
    private static Document document(String body) {
        if (body.contains("</") || body.contains("<br")) {
            return Jsoup.parse(body);
        }
        var document = Document.createShell("");
        body.lines().forEach(line -> document.body().appendElement("p").text(line));
        return document;
    }

    private record View(Outline outline, Content content) {
        View(Outline outline, Statements statements) {
            this(outline, Content.of(outline, statements.titles(), statements.authorNames(), statements.bodyText()));
        }

        Transcript write(Metadata metadata) {
            var transcript = new Transcript();
            addTitle(transcript, metadata);
            for (int i = 0; i < outline.lines().size(); i++) {
                transcript.add(outline.lines().get(i), content.judgements().get(i));
            }
            return transcript;
        }

        /** What is shown around the text, and the stated text instead of the shown stub. */
        Transcript writeWith(View stated, Metadata metadata) {
            var transcript = new Transcript();
            addTitle(transcript, metadata);
            var stub = new Judgement(Optional.of(Role.TEASER), true);
            for (int i = 0; i < outline.lines().size(); i++) {
                var judgement = content.judgements().get(i);
                transcript.add(outline.lines().get(i), judgement.isText() ? stub : judgement);
            }
            for (int i = 0; i < stated.outline.lines().size(); i++) {
                transcript.add(
                        stated.outline.lines().get(i),
                        stated.content.judgements().get(i));
            }
            return transcript;
        }

        // A page without a headline in its text still has a title.
        private void addTitle(Transcript transcript, Metadata metadata) {
            if (content.headline().isEmpty()) {
                metadata.title()
                        .ifPresent(title -> transcript.add(
                                title.value().replace('\n', ' '),
                                new Markup("title", 0, true, Optional.of(Role.TITLE), true)));
            }
        }
    }

    private void add(TextLine line, Judgement judgement) {
        if (line.afterGap()) {
            add("", Markup.NONE);
        }
        add(
                judgement.certain() ? line.text() : apart(line),
                new Markup(line.tag(), line.linkDensity(), line.opensBlock(), judgement.role(), judgement.certain()));
    }

    // Around the text, elements side by side show apart: 2025-03-08|来源：清河日报|作者：林小禾.
    private static String apart(TextLine line) {
        var out = new StringBuilder(line.text());
        for (int seam : line.seams().reversed()) {
            if (seam < out.length()
                    && seam > 0
                    && !Lines.isBlank(out.charAt(seam))
                    && !Lines.isBlank(out.charAt(seam - 1))) {
                out.insert(seam, ' ');
            }
        }
        return out.toString();
    }

    private void add(String line, Markup about) {
        lines.add(line);
        markup.add(about);
    }

    String text() {
        return String.join("\n", lines);
    }

    List<Markup> markup() {
        return List.copyOf(markup);
    }
}
