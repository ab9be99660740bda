package io.qingliu.clean.step.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a body into sentences. A full stop inside quotes or brackets ends none unless they close behind it, and then they
 * belong to the sentence: {@code 他说：“来了很多人。书借完了。”} is one. What says who spoke belongs to the quote before it. A
 * dot is no full stop: 3.5. A paragraph ends every sentence.
 */
final class Sentences {
    private static final String STOPS = "。！？!?";
    private static final String OPENING = "“‘「『（(《〈【";
    private static final String CLOSING = "”’」』）)》〉】";
    // 张三说。
    private static final int LONGEST_ATTRIBUTION = 30;
    private static final List<String> SPEAKING = List.of("说", "道", "表示", "介绍", "告诉记者", "坦言", "称");

    private final String body;
    private final int[] closedAt; // for each opening sign the place of its partner; 0 where it has none
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(String body) {
        this.body = body;
        this.closedAt = partners(body);
    }

    static List<Sentence> of(String body) {
        var sentences = new Sentences(body);
        int start = 0;
        while (start < body.length()) {
            int end = body.indexOf('\n', start);
            int stop = end < 0 ? body.length() : end;
            sentences.cut(start, stop);
            start = stop + 1;
        }
        return sentences.found;
    }

    private void cut(int paragraph, int end) {
        int start = paragraph;
        int position = paragraph;
        while (position < end) {
            boolean ends = false;
            if (closedAt[position] > 0) {
                // Whole; ends the sentence where a full stop stands inside at its end.
                position = closedAt[position];
                ends = STOPS.indexOf(body.charAt(position - 1)) >= 0 && isQuote(position);
                position++;
            } else {
                ends = STOPS.indexOf(body.charAt(position)) >= 0;
                position++;
            }
            if (ends) {
                position = behindSigns(position, end);
                position = behindAttribution(start, position, end);
                add(start, position, paragraph);
                start = position;
            }
        }
        add(start, end, paragraph);
    }

    private boolean isQuote(int closing) {
        return "”’」』".indexOf(body.charAt(closing)) >= 0;
    }

    // ！！ and closing signs without a partner belong to what they close.
    private int behindSigns(int position, int end) {
        int behind = position;
        while (behind < end && (STOPS.indexOf(body.charAt(behind)) >= 0 || CLOSING.indexOf(body.charAt(behind)) >= 0)) {
            behind++;
        }
        return behind;
    }

    private int behindAttribution(int start, int position, int end) {
        boolean quoted = position > start && CLOSING.indexOf(body.charAt(position - 1)) >= 0;
        if (!quoted || OPENING.indexOf(body.charAt(start)) < 0) {
            return position;
        }
        for (int i = position; i < Math.min(end, position + LONGEST_ATTRIBUTION); i++) {
            if (body.charAt(i) == '。') {
                var said = body.substring(position, i);
                return SPEAKING.stream().anyMatch(said::endsWith) ? i + 1 : position;
            }
        }
        return position;
    }

    private void add(int start, int end, int paragraph) {
        int from = start;
        while (from < end && Character.isWhitespace(body.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Sentence(from, to, found.size(), start == paragraph));
        }
    }

    // Only signs that have their partner in the same paragraph hide a full stop.
    private static int[] partners(String body) {
        var closedAt = new int[body.length()];
        var open = new int[64];
        int depth = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\n') {
                depth = 0;
            } else if (OPENING.indexOf(c) >= 0) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = i;
            } else if (depth > 0 && CLOSING.indexOf(c) >= 0) {
                int kind = CLOSING.indexOf(c);
                if (body.charAt(open[depth - 1]) == OPENING.charAt(kind)) {
                    closedAt[open[--depth]] = i;
                }
            }
        }
        return closedAt;
    }
}
