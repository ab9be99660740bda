package io.qingliu.clean.step.pinyin;

import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what might be annotations: a character, and in brackets one syllable that is a true reading of it. */
final class Annotations {
    // zhuang in combining marks, a tone digit, and a blank at each end
    private static final int LONGEST_CONTENT = 12;

    private final String text;
    private final Readings readings;

    private Annotations(String text, Readings readings) {
        this.text = text;
        this.readings = readings;
    }

    static List<Annotation> find(String text, Readings readings) {
        return new Annotations(text, readings).all();
    }

    private List<Annotation> all() {
        var found = new ArrayList<Annotation>();
        for (int i = 1; i < text.length(); i++) {
            if (isOpening(text.charAt(i)) && isHan(text.charAt(i - 1))) {
                var annotation = at(i);
                annotation.ifPresent(found::add);
                i = annotation.map(known -> known.brackets().end() - 1).orElse(i);
            }
        }
        return found;
    }

    private Optional<Annotation> at(int opening) {
        char character = text.charAt(opening - 1);
        var first = bracket(character, opening);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = first.get().end();
        var next = following(character, end);
        while (next.isPresent()) {
            end = next.get().end();
            next = following(character, end);
        }
        boolean blankAfter = end < text.length() && isBlank(text.charAt(end));
        int after = blankAfter ? end + 1 : end;
        boolean inWord = continues(opening - 1) || (after < text.length() && isHan(text.charAt(after)));
        return Optional.of(new Annotation(
                character, first.get().syllable(), first.get().use(), new Span(opening, end), blankAfter, inWord));
    }

    // Whether a character stands before this position, itself perhaps annotated.
    private boolean continues(int position) {
        int last = position - 1;
        if (last > 0 && isBlank(text.charAt(last)) && isClosing(text.charAt(last - 1))) {
            last--;
        }
        return last >= 0 && (isHan(text.charAt(last)) || isClosing(text.charAt(last)));
    }

    private Optional<Bracket> following(char character, int end) {
        int start = end < text.length() && isBlank(text.charAt(end)) ? end + 1 : end;
        return start < text.length() && isOpening(text.charAt(start)) ? bracket(character, start) : Optional.empty();
    }

    private record Bracket(int end, Syllable syllable, Use use) {}

    private Optional<Bracket> bracket(char character, int opening) {
        int limit = Math.min(text.length(), opening + LONGEST_CONTENT + 2);
        for (int i = opening + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (isClosing(c)) {
                int end = i + 1;
                var content = text.substring(opening + 1, i).strip();
                return syllable(content)
                        .flatMap(syllable ->
                                readings.use(character, syllable).map(use -> new Bracket(end, syllable, use)));
            }
            if (isHan(c) || isOpening(c) || c == '\n') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Syllable> syllable(String content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isUpperCase(content.charAt(0))) {
            return Optional.empty(); // a machine writes no capitals, a name does: 張(Zhang)
        }
        return Zhuyin.begins(content) ? Zhuyin.parse(content) : Syllable.parse(content);
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }

    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF');
    }
}
