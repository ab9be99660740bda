package io.qingliu.clean.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.clean.RandomText;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.load();

    @Test
    void cutsASentenceIntoItsWords() {
        var words = SEGMENTER.segment("清河县图书馆昨天开放了三座图书室。");

        assertThat(shown(words)).isEqualTo("清河县 图书馆 昨天 开放 了 三 座 图书室 。");
        assertThat(words.part(0)).isEqualTo(PartOfSpeech.PLACE_NAME);
        assertThat(words.part(2)).isEqualTo(PartOfSpeech.TIME);
        assertThat(words.part(3)).isEqualTo(PartOfSpeech.VERB);
        assertThat(words.part(8)).isEqualTo(PartOfSpeech.PUNCTUATION);
    }

    @Test
    void findsTheWordAtAPosition() {
        var words = SEGMENTER.segment("清河县图书馆");

        assertThat(words.at(0)).isZero();
        assertThat(words.at(2)).isZero();
        assertThat(words.at(3)).isEqualTo(1);
        assertThat(words.isBoundary(3)).isTrue();
        assertThat(words.isBoundary(4)).isFalse();
        assertThat(words.isBoundary(6)).isTrue();
        assertThatThrownBy(() -> words.at(6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void losesNoCharacterOfAnyText() {
        RandomText.forEach(2_000, text -> {
            var words = SEGMENTER.segment(text);

            assertThat(shown(words).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(IntStream.range(0, words.size())).allMatch(i -> words.length(i) > 0);
        });
    }

    @Test
    void splitsNoSurrogatePairOfALongLine() {
        var text = "a" + "\uD83D\uDE00".repeat(5_000);

        var words = SEGMENTER.segment(text);

        assertThat(IntStream.range(0, words.size()))
                .noneMatch(i -> Character.isLowSurrogate(text.charAt(words.start(i))));
    }

    @Test
    void saysTheSameToManyAtOnce() throws InterruptedException {
        var text = "清河县图书馆昨天开放了三座图书室，读者凭身份证就能借书。\n".repeat(50);
        var alone = shown(SEGMENTER.segment(text));
        List<Callable<String>> tasks = IntStream.range(0, 64)
                .<Callable<String>>mapToObj(i -> () -> shown(SEGMENTER.segment(text)))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(tasks))
                    .allSatisfy(said -> assertThat(said.get()).isEqualTo(alone));
        }
    }

    private static String shown(Segmentation words) {
        return IntStream.range(0, words.size()).mapToObj(words::word).collect(Collectors.joining(" "));
    }
}
