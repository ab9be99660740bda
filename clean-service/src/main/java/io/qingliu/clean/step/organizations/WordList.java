package io.qingliu.clean.step.organizations;

import io.qingliu.clean.step.words.Words;
import java.util.Arrays;

/** Lists with many words a line. */
final class WordList {
    private WordList() {}

    static Words load(String file) {
        return Words.of(Words.lines(WordList.class, file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .toList());
    }
}
