package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.Optional;

/** Bodies that everybody calls by a name without a word that says so: 华为, 新华社. */
final class KnownNames {
    private final Words names = WordList.load("known.txt");

    /** The longest that begins with the word at {@code index} and ends where a word does. */
    Optional<Mention> at(Segmentation text, int index) {
        int start = text.start(index);
        int end = start + names.lengthAt(text.text(), start);
        return end > start && text.isBoundary(end)
                ? Optional.of(new Mention(start, end, Rank.GROUP))
                : Optional.empty();
    }
}
