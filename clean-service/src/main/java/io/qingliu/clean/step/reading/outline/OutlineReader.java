package io.qingliu.clean.step.reading.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page once and draws its outline. jsoup walks without recursion, so depth is no danger. */
public final class OutlineReader implements NodeFilter {
    private static final ClueBook CLUES = ClueBook.load();
    private static final Pattern CENTRED = Pattern.compile("text-align: ?center", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WAYS_OUT =
            Set.of("返回搜狐，查看更多", "查看更多", "查看原文", "阅读原文", "点击阅读原文", "返回首页", "返回列表", "返回顶部");
    private static final int MOST_PIECES = 4;
    private static final int LONGEST_STYLE = 500;

    private final boolean showHidden;
    private final List<OpenRegion> regions = new ArrayList<>();
    private final List<OpenRegion> open = new ArrayList<>();
    private final LineWriter writer = new LineWriter();
    private final Tables tables = new Tables();
    private final List<Picture> pictures = new ArrayList<>();
    private final OwnSite site;
    private final Map<String, Set<Clue>> seen = new HashMap<>();
    private int preformatted;

    private OutlineReader(OwnSite site, boolean showHidden) {
        this.site = site;
        this.showHidden = showHidden;
    }

    /** The outline of the visible page. */
    public static Outline read(Document page) {
        return read(page, false);
    }

    /** The outline with what the markup hides, for a page that shows its text by script. */
    public static Outline readHidden(Document page) {
        return read(page, true);
    }

    private static Outline read(Document page, boolean showHidden) {
        var reader = new OutlineReader(OwnSite.of(page), showHidden);
        page.filter(reader);
        return reader.outline();
    }

    private Outline outline() {
        var merger = new RowMerger(writer.lines(), tables.rows());
        return new Outline(
                regions.stream().map(region -> region.toRegion(merger)).toList(),
                merger.lines(),
                pictures.stream()
                        .map(picture -> new Picture(merger.first(picture.line()), picture.region(), picture.text()))
                        .toList());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            writer.append(text.getWholeText(), preformatted > 0);
        } else if (node instanceof Element element) {
            return enter(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, int depth) {
        if (Visibility.isUnread(element) || (!showHidden && Visibility.isHidden(element)) || leadsOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var tag = element.normalName();
        if (tag.equals("br")) {
            writer.lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("img")) {
            pictures.add(new Picture(
                    writer.nextWholeLine(), open.isEmpty() ? 0 : open.getLast().number, element.attr("alt")));
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean block = element.isBlock();
        int parent = open.isEmpty() ? 0 : open.getLast().number;
        var region = new OpenRegion(regions.size(), parent, depth, tag, element.attr("class"), block, clues(element));
        if (block) {
            writer.openBlock(region.number, tag);
        } else {
            writer.openInline(tag, site.link(element));
        }
        region.firstLine = writer.nextWholeLine();
        region.lettersBefore = writer.letters();
        preformatted += tag.equals("pre") ? 1 : 0;
        tables.enter(tag);
        regions.add(region);
        open.add(region);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        var region = open.removeLast();
        var tag = region.tag;
        preformatted -= tag.equals("pre") ? 1 : 0;
        if (region.block) {
            int outer = open.isEmpty() ? 0 : innermostBlock();
            writer.closeBlock(outer, open.isEmpty() ? "" : regions.get(outer).tag);
        } else {
            int before = region.firstLine > writer.count() ? region.lettersBefore : 0;
            writer.closeInline(region, site.link(element), before);
        }
        region.endLine = Math.max(region.firstLine, writer.count());
        tables.leave(region, writer.lines());
    }

    private int innermostBlock() {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).block) {
                return open.get(i).number;
            }
        }
        return 0;
    }

    private Set<Clue> clues(Element element) {
        var clues = EnumSet.noneOf(Clue.class);
        switch (element.normalName()) {
            case "nav", "menu" -> clues.add(Clue.NAVIGATION);
            case "aside" -> clues.add(Clue.WIDGET);
            case "footer" -> clues.add(Clue.LEGAL);
            case "figcaption" -> clues.add(Clue.CAPTION);
            case "time" -> clues.add(Clue.BYLINE);
            default -> {} // the name says nothing
        }
        for (var attribute : List.of("class", "id", "role")) {
            var names = element.attr(attribute);
            if (!names.isEmpty()) {
                clues.addAll(seen.computeIfAbsent(names, CLUES::read));
            }
        }
        if (isCentred(element)) {
            clues.add(Clue.CENTRED);
        }
        switch (element.attr("itemprop")) {
            case "articleBody" -> clues.add(Clue.BODY);
            case "headline" -> clues.add(Clue.HEADLINE);
            case "author", "datePublished", "dateModified" -> clues.add(Clue.BYLINE);
            default -> {} // says nothing about the text
        }
        return clues;
    }

    private static boolean isCentred(Element element) {
        var style = element.attr("style");
        return element.normalName().equals("center")
                || element.attr("align").equalsIgnoreCase("center")
                || (style.length() <= LONGEST_STYLE && CENTRED.matcher(style).find());
    }

    // A link at the end of a line that is no word of it: 编辑：周一白 返回首页.
    private static boolean leadsOut(Element element) {
        return element.normalName().equals("a")
                && element.nextSibling() == null
                && WAYS_OUT.contains(beginning(element));
    }

    // Links may hold links, so that asking each of them for all its text would read a page many times.
    private static String beginning(Element element) {
        return element.nodeStream(TextNode.class)
                .limit(MOST_PIECES)
                .map(text -> text.text().strip())
                .collect(Collectors.joining());
    }
}
