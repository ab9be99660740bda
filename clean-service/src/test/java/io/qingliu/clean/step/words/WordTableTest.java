package io.qingliu.clean.step.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.clean.Segmented;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final WordTable TABLE = WordTable.of(List.of("乡村", "乡村振兴", "图书室"));

    @Test
    void knowsItsWordsByTheirOrder() {
        var text = "清河图书室";

        assertThat(TABLE.find(text, 2, 5)).isEqualTo(2);
        assertThat(TABLE.find(text, 2, 4)).isEqualTo(WordTable.NONE);
        assertThat(TABLE.find(text, 0, 2)).isEqualTo(WordTable.NONE);
        assertThat(TABLE.size()).isEqualTo(3);
    }

    @Test
    void findsEachOfManyWordsAndNoOther() {
        var words = IntStream.range(0, 20_000)
                .mapToObj(i -> "" + (char) ('一' + i) + (char) ('一' + i / 7))
                .toList();
        var table = WordTable.of(words);

        assertThat(IntStream.range(0, words.size())).allMatch(i -> table.find(words.get(i), 0, 2) == i);
        assertThat(table.find("图图", 0, 1)).isEqualTo(WordTable.NONE);
    }

    @Test
    void takesTheLongestWordThatSeveralWordsOfATextMake() {
        var words = Segmented.words(Segmented.article("乡村振兴", "")).title();

        assertThat(TABLE.lengthAt(words, 0)).isEqualTo(words.size());
    }

    @Test
    void refusesAWordThatIsThereTwice() {
        assertThatThrownBy(() -> WordTable.of(List.of("图书室", "图书室"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordTable.of(List.of(""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyTableHasNoWords() {
        assertThat(WordTable.of(List.of()).find("图", 0, 1)).isEqualTo(WordTable.NONE);
    }
}
