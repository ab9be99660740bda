package io.qingliu.pipeline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "清河,4", "'，。',4", "２０,4", "é,1", "e\u0301,1", "𠀀,2", "'',0"})
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"清河县城,8,清河县城", "清河县城,7,清河县…", "清河县城,6,'清河… '", "清河县城,1,…", "abc,5,'abc  '"})
    void fillsOrCutsToColumns(String text, int columns, String fitted) {
        assertThat(Width.fit(text, columns)).isEqualTo(fitted);
        assertThat(Width.of(fitted)).isEqualTo(columns);
    }

    @Test
    void takesAwayWhatCouldSteerATerminal() {
        assertThat(Width.harmless("a\u001B[31m清\r\n\u0007\u009Bb")).isEqualTo("a[31m清b");
    }
}
