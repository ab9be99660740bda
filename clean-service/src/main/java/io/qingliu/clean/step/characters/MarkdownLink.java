package io.qingliu.clean.step.characters;

import io.qingliu.clean.page.Lines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A link or an image as Markdown writes it, {@code [text](address)} or {@code ![text](address)}.
 *
 * @param start of the bracket, or of the exclamation mark of an image
 * @param bracket the closing bracket of the text
 * @param end behind the address
 */
record MarkdownLink(int start, int bracket, int end, boolean image) {
    /** The links of a stretch of text, outer before inner, in the order of the text. */
    static List<MarkdownLink> in(String text, int start, int end) {
        var links = new ArrayList<MarkdownLink>();
        var open = new ArrayDeque<Integer>();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                int opening = open.pop();
                int after = endOfAddress(text, i + 1, end);
                if (after > 0 && i > opening) {
                    boolean image = opening > start && text.charAt(opening - 1) == '!';
                    links.add(new MarkdownLink(image ? opening - 1 : opening, i, after, image));
                    i = after - 1;
                }
            }
        }
        links.sort(Comparator.comparingInt(MarkdownLink::start));
        return links;
    }

    /** Whether these links are all that the stretch holds, but for blanks and what divides a menu. */
    static boolean fill(List<MarkdownLink> links, String text, int start, int end) {
        int position = start;
        for (var link : links) {
            if (link.start() < position) {
                continue; // inside the one before
            }
            if (!isDivider(text, position, link.start())) {
                return false;
            }
            position = link.end();
        }
        return !links.isEmpty() && isDivider(text, position, end);
    }

    private static boolean isDivider(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Lines.isBlank(text.charAt(i)) && "|-*•·/>".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    // Behind the closing parenthesis of an address that begins here, or -1.
    private static int endOfAddress(String text, int start, int end) {
        boolean address =
                text.startsWith("(http", start) || text.startsWith("(/", start) || text.startsWith("(#", start);
        if (!address) {
            return -1;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return i + 1;
            }
            if (c == '[' || c == '(' || c >= '\u4E00' || (Lines.isBlank(c) && !text.startsWith("\"", i + 1))) {
                return -1;
            }
        }
        return -1;
    }
}
