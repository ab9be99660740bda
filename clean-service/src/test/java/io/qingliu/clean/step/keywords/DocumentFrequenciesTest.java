package io.qingliu.clean.step.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.qingliu.clean.step.words.WordTable;
import org.junit.jupiter.api.Test;

class DocumentFrequenciesTest {
    private static final DocumentFrequencies FREQUENCIES = DocumentFrequencies.load();

    @Test
    void aUsualWordIsLessRareThanATermOfATrade() {
        assertThat(rarity("经济")).isCloseTo(3.574, within(0.001));
        assertThat(rarity("经济")).isLessThan(rarity("小麦"));
        assertThat(rarity("小麦")).isLessThan(rarity("防汛"));
    }

    @Test
    void aWordThatIsNotListedIsRarerThanAllThatAre() {
        assertThat(FREQUENCIES.find("清流清流", 0, 4)).isEqualTo(WordTable.NONE);
        assertThat(FREQUENCIES.rarity(WordTable.NONE)).isCloseTo(12.291, within(0.001));
        assertThat(FREQUENCIES.rarity(FREQUENCIES.size())).isEqualTo(FREQUENCIES.rarity(WordTable.NONE));
    }

    private static double rarity(String word) {
        return FREQUENCIES.rarity(FREQUENCIES.find(word, 0, word.length()));
    }
}
