package io.qingliu.clean.step.persons;

import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the offices and occupations that stand beside a name: 省委常委、市委书记 before it, 局长 behind it. Immutable. */
final class Titles {
    private static final String DIVIDERS = "、，,兼和及";
    private static final int MOST = 6;
    private static final int MOST_PARTS = 5; // 人大常委会|副|主任

    private final Words titles = words("titles.txt");
    private final Words offices = words("offices.txt");

    static Words words(String file) {
        return Words.of(Words.lines(Titles.class, file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList());
    }

    /** Length of the title that ends just before {@code end}, without what belongs to it; 0 where none does. */
    int lengthBefore(String text, int end) {
        return titles.lengthBefore(text, end);
    }

    /** Length of the title that begins at {@code start}, 副 and the like included; 0 where none does. */
    int lengthAt(String text, int start) {
        int at = start;
        int end = start;
        for (int part = 0; part < MOST_PARTS; part++) {
            int title = titles.lengthAt(text, at);
            int length = Math.max(title, offices.lengthAt(text, at));
            if (length == 0) {
                break;
            }
            at += length;
            end = title > 0 ? at : end;
        }
        return end - start;
    }

    private int belongingBefore(String text, int end) {
        return Math.max(offices.lengthBefore(text, end), titles.lengthBefore(text, end));
    }

    /** The titles that end just before {@code end}, in their order. */
    List<String> before(String text, int end) {
        var found = new ArrayList<String>();
        int last = end;
        int length = titles.lengthBefore(text, last);
        while (length > 0 && found.size() < MOST) {
            int start = last - length;
            for (int part = 1; part < MOST_PARTS; part++) {
                start -= belongingBefore(text, start);
            }
            found.addFirst(text.substring(start, last));
            boolean divided = start > 1 && DIVIDERS.indexOf(text.charAt(start - 1)) >= 0;
            last = start - 1;
            length = divided ? titles.lengthBefore(text, last) : 0;
        }
        return found;
    }
}
