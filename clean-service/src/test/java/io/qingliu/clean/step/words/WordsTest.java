package io.qingliu.clean.step.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words WORDS = Words.of(List.of("相关", "相关新闻", "报道"));

    @Test
    void theLongestWordWins() {
        assertThat(WORDS.lengthAt("看相关新闻", 1)).isEqualTo(4);
        assertThat(WORDS.lengthAt("看相关新书", 1)).isEqualTo(2);
        assertThat(WORDS.lengthAt("看相关新闻", 0)).isZero();
    }

    @Test
    void findsWordsAndEndings() {
        assertThat(WORDS.find("一篇报道", 0)).isEqualTo(2);
        assertThat(WORDS.find("一篇报道", 3)).isEqualTo(-1);
        assertThat(WORDS.lengthBefore("一篇报道", 4)).isEqualTo(2);
        assertThat(WORDS.lengthBefore("一篇报", 3)).isZero();
    }

    @Test
    void saysWhichListIsMissing() {
        assertThatThrownBy(() -> Words.load(WordsTest.class, "none.txt")).hasMessageContaining("none.txt");
    }
}
