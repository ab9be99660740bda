package io.qingliu.clean.step.reading.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON leniently: line breaks in texts, commas too many, comments around it and a missing end are forgiven. What
 * stands before the first error is kept. One pass without recursion.
 */
public final class JsonReader {
    // Payloads of real pages nest less than half as deep.
    private static final int DEEPEST = 100;

    private final String source;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int position;
    private Json result = Json.nothing();

    private static final class Frame {
        final Map<String, Json> members = new LinkedHashMap<>();
        final List<Json> items = new ArrayList<>();
        final boolean list;
        String name = "";
        boolean named;

        Frame(boolean list) {
            this.list = list;
        }

        void add(Json value) {
            if (list) {
                items.add(value);
            } else if (named) {
                members.putIfAbsent(name, value);
                named = false;
            }
        }

        Json close() {
            return list ? new Json.Items(List.copyOf(items)) : new Json.Members(members);
        }
    }

    private JsonReader(String source, int start) {
        this.source = source;
        this.position = start;
    }

    /** The first object or list in {@code source}; nothing where there is none. */
    public static Json read(String source) {
        int start = 0;
        while (start < source.length() && source.charAt(start) != '{' && source.charAt(start) != '[') {
            start++;
        }
        return new JsonReader(source, start).read();
    }

    private Json read() {
        while (position < source.length()) {
            if (!step()) {
                break;
            }
        }
        while (!open.isEmpty()) {
            close();
        }
        return result;
    }

    /** Reads one token; false at the end of the value, and where no sense can be made of the rest. */
    private boolean step() {
        char c = source.charAt(position);
        switch (c) {
            case '{', '[' -> {
                if (open.size() >= DEEPEST) {
                    return false;
                }
                open.push(new Frame(c == '['));
                position++;
            }
            case '}', ']' -> {
                position++;
                close();
                return !open.isEmpty();
            }
            case '"' -> text();
            default -> {
                if (Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.') {
                    word();
                } else {
                    position++; // blanks, commas, colons, and what does not belong here
                }
            }
        }
        return true;
    }

    private void close() {
        var value = open.pop().close();
        if (open.isEmpty()) {
            result = value;
        } else {
            open.peek().add(value);
        }
    }

    private void text() {
        var out = new StringBuilder();
        position++;
        while (position < source.length() && source.charAt(position) != '"') {
            char c = source.charAt(position++);
            if (c == '\\' && position < source.length()) {
                escape(out);
            } else {
                out.append(c);
            }
        }
        position++;
        take(out.toString());
    }

    private void escape(StringBuilder out) {
        char c = source.charAt(position++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b', 'f' -> out.append(' ');
            case 'u' -> unicode(out);
            default -> out.append(c);
        }
    }

    private void unicode(StringBuilder out) {
        int end = position + 4;
        int code = 0;
        for (; position < source.length() && position < end; position++) {
            int digit = Character.digit(source.charAt(position), 16);
            if (digit < 0) {
                return; // not an escape at all
            }
            code = code * 16 + digit;
        }
        out.append((char) code);
    }

    private void word() {
        int start = position;
        while (position < source.length()
                && ",:]}\"".indexOf(source.charAt(position)) < 0
                && !Character.isWhitespace(source.charAt(position))) {
            position++;
        }
        var word = source.substring(start, position);
        take(word.equals("null") ? "" : word);
    }

    /** A text is the name of a member where a colon follows, and a value anywhere else. */
    private void take(String text) {
        var frame = open.peek();
        if (frame == null) {
            return;
        }
        if (!frame.list && !frame.named && colonFollows()) {
            frame.name = text;
            frame.named = true;
        } else {
            frame.add(new Json.Text(text));
        }
    }

    private boolean colonFollows() {
        int next = position;
        while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        return next < source.length() && source.charAt(next) == ':';
    }
}
