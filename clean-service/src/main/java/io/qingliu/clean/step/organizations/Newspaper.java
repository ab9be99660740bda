package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.Optional;

/** A newspaper, whose name is printed like that of a book: 《卫报》. */
final class Newspaper {
    private static final int LONGEST = 10; // characters
    private static final Words OTHERS = WordList.load("papers.txt");

    private Newspaper() {}

    /** The one that begins behind the word at {@code index}. */
    static Optional<Mention> at(Segmentation text, int index) {
        int start = text.end(index);
        if (text.text().charAt(text.start(index)) != '《') {
            return Optional.empty();
        }
        int end = text.text().indexOf('》', start, Math.min(text.text().length(), start + LONGEST));
        boolean paper =
                end > start + 1 && text.text().charAt(end - 1) == '报' && OTHERS.lengthBefore(text.text(), end) < 2;
        return paper ? Optional.of(new Mention(start, end, Rank.OPEN)) : Optional.empty();
    }
}
