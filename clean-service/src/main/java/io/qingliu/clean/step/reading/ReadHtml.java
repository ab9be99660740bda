package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Markup;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the visible text of a page in HTML, a line for each block, and what the markup says about each line. */
public record ReadHtml() implements Step.Read {
    // What never shows, or shows what readers do not read as text.
    private static final Set<String> INVISIBLE =
            Set.of("script", "style", "noscript", "template", "head", "iframe", "svg", "select", "button", "textarea");

    @Override
    public String id() {
        return "html-lines@1";
    }

    @Override
    public boolean reads(Format format) {
        return format == Format.HTML;
    }

    @Override
    public Reading read(String source) {
        var lines = new BlockLines();
        Jsoup.parse(source).traverse(lines);
        lines.endLine();
        var text = String.join("\n", lines.texts);
        return new Reading.Text(
                Changes.of(source).replace(0, source.length(), text).toChanges(), lines.markup, Metadata.NONE);
    }

    /** Collects the lines while walking the tree; jsoup walks without recursion, so depth is no danger. */
    private static final class BlockLines implements NodeVisitor {
        private final List<String> texts = new ArrayList<>();
        private final List<Markup> markup = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private String tag = "";
        private boolean opensBlock;
        private int invisible;
        private int links;
        private int linked;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                enter(element);
            } else if (node instanceof TextNode text && invisible == 0) {
                append(text.getWholeText());
            }
        }

        private void enter(Element element) {
            if (INVISIBLE.contains(element.normalName())) {
                invisible++;
            } else if (element.isBlock() || element.normalName().equals("br")) {
                endLine();
                tag = element.isBlock() ? element.normalName() : tag;
                opensBlock |= element.isBlock();
            } else if (element.normalName().equals("a")) {
                links++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (INVISIBLE.contains(element.normalName())) {
                    invisible--;
                } else if (element.isBlock()) {
                    endLine();
                    opensBlock = true;
                } else if (element.normalName().equals("a")) {
                    links--;
                }
            }
        }

        // Runs of blanks show as one; an ideographic blank is a character of its own.
        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
                if (!blank) {
                    line.append(c);
                    linked += links > 0 ? 1 : 0;
                } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
        }

        private void endLine() {
            var text = line.toString().strip();
            if (!text.isEmpty()) {
                texts.add(text);
                markup.add(new Markup(
                        tag, Math.min(1.0, linked / (double) text.length()), opensBlock, Optional.empty(), true));
                opensBlock = false;
            }
            line.setLength(0);
            linked = 0;
        }
    }
}
