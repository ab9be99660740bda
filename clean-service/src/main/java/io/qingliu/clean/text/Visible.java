package io.qingliu.clean.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The characters of a source in HTML that a reader may see: what stands outside of tags, comments, scripts and styles,
 * with the place of each. Knows no more of HTML than that; it serves to find text again, not to read it.
 */
final class Visible {
    /** Stands for a reference such as an em space: any one character. */
    static final char ANY = '\uFFFF';

    private static final int LONGEST_REFERENCE = 32;

    private final String source;
    private char[] characters = new char[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count = 0;

    private Visible(String source) {
        this.source = source;
    }

    static Visible of(String source) {
        var visible = new Visible(source);
        int i = 0;
        while (i < source.length()) {
            i = switch (source.charAt(i)) {
                case '<' -> visible.skipTag(i);
                case '&' -> visible.addReference(i);
                default -> visible.add(source.charAt(i), i, i + 1);
            };
        }
        return visible;
    }

    int count() {
        return count;
    }

    char at(int index) {
        return characters[index];
    }

    /** Where in the source it begins. */
    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    private int skipTag(int start) {
        if (source.startsWith("<!--", start)) {
            return behind("-->", start);
        }
        boolean tag = start + 1 < source.length() && opensTag(source.charAt(start + 1));
        if (!tag) {
            return add('<', start, start + 1);
        }
        if (opens("script", start)) {
            return behindClosing("script", start);
        }
        return opens("style", start) ? behindClosing("style", start) : behind(">", start);
    }

    private static boolean opensTag(char c) {
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private boolean opens(String name, int start) {
        return source.regionMatches(true, start + 1, name, 0, name.length());
    }

    private int behindClosing(String name, int start) {
        int i = source.indexOf("</", start);
        while (i >= 0 && !source.regionMatches(true, i + 2, name, 0, name.length())) {
            i = source.indexOf("</", i + 2);
        }
        return i < 0 ? source.length() : behind(">", i);
    }

    private int behind(String mark, int start) {
        int found = source.indexOf(mark, start);
        return found < 0 ? source.length() : found + mark.length();
    }

    private int addReference(int start) {
        int end = start + 1;
        while (end < source.length() && end - start < LONGEST_REFERENCE && isOfReference(source.charAt(end))) {
            end++;
        }
        boolean reference = end > start + 1 && end < source.length() && source.charAt(end) == ';';
        return reference ? add(named(source.substring(start + 1, end)), start, end + 1) : add('&', start, start + 1);
    }

    private static boolean isOfReference(char c) {
        return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    // Those that would otherwise be taken for anything where it matters; all others are found by what stands around
    // them.
    private static char named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "nbsp", "#160" -> ' ';
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            default -> ANY;
        };
    }

    private int add(char character, int start, int end) {
        if (count == characters.length) {
            characters = Arrays.copyOf(characters, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        characters[count] = character;
        starts[count] = start;
        ends[count] = end;
        count++;
        return end;
    }
}
