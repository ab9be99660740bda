package io.qingliu.clean.step.jumps;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A page jump, such as {@code （下转第三版）} or {@code (上接1版)}.
 *
 * @param span its brackets included
 * @param onward whether the text goes on elsewhere; otherwise it comes from elsewhere
 * @param page the page that it names, such as 第三版
 */
public record JumpMarker(Span span, boolean onward, String page) {
    private static final List<String> ONWARD = List.of("下转", "文转", "紧转");
    private static final List<String> BACK = List.of("上接", "紧接", "文接");
    private static final int LONGEST_PAGE = 8;
    private static final String OPENING = "（(【[〔";
    private static final String CLOSING = "）)】]〕";
    private static final String NUMBER = "0123456789０１２３４５６７８９一二三四五六七八九十零〇ABCDabcd第·～—-、";

    /** The first marker at or after {@code from} in a folded text. */
    public static Optional<JumpMarker> find(String text, int from) {
        for (int end = text.indexOf('版', from); end >= 0; end = text.indexOf('版', end + 1)) {
            var marker = endingAt(text, end);
            if (marker.isPresent()) {
                return marker;
            }
        }
        return Optional.empty();
    }

    // Backwards from 版 over the number of the page to the word, then over the bracket.
    private static Optional<JumpMarker> endingAt(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_PAGE && isNumber(text.charAt(start - 1))) {
            start--;
        }
        if (start == end) {
            return Optional.empty();
        }
        boolean onward = endsWithAny(text, start, ONWARD);
        boolean back = endsWithAny(text, start, BACK);
        return onward || back ? Optional.of(of(text, start, end + 1, onward)) : Optional.empty();
    }

    private static JumpMarker of(String text, int number, int end, boolean onward) {
        var page = text.substring(number, end).strip();
        int start = number - 2;
        while (start > 0 && isArrow(text, start - 1)) {
            start--;
        }
        boolean bracket = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
        int close = end;
        while (bracket && close < text.length() && Lines.isBlank(text.charAt(close))) {
            close++;
        }
        boolean closed = bracket && close < text.length() && CLOSING.indexOf(text.charAt(close)) >= 0;
        return new JumpMarker(new Span(bracket ? start - 1 : start, closed ? close + 1 : end), onward, page);
    }

    // 》 closes the name of a book unless another one stands beside it.
    private static boolean isArrow(String text, int i) {
        char c = text.charAt(i);
        boolean doubled = (i > 0 && text.charAt(i - 1) == c) || (i + 1 < text.length() && text.charAt(i + 1) == c);
        return "►▶→▼⇒➔➤☞>＞⇐←◀◄⇦⇨▲△".indexOf(c) >= 0 || ("》›»".indexOf(c) >= 0 && doubled);
    }

    private static boolean endsWithAny(String text, int end, List<String> words) {
        return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    private static boolean isNumber(char c) {
        return NUMBER.indexOf(c) >= 0 || (Lines.isBlank(c) && c != '\n');
    }
}
