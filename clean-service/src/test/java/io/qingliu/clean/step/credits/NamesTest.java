package io.qingliu.clean.step.credits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Names NAMES = Names.load();

    @ParameterizedTest
    @ValueSource(strings = {"林小禾", "叶青", "欧阳远山", "上官清"})
    void knowsNames(String name) {
        assertThat(NAMES.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林", "本报", "记者站", "图书室", "林小禾叶青", "欧阳", "Lin"})
    void knowsWhatIsNone(String text) {
        assertThat(NAMES.isName(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "叶青河方远山, 叶青河 方远山",
        "林小禾叶青, 林小禾 叶青",
        "张丽李强, 张丽 李强",
        "欧阳远山林小禾, 欧阳远山 林小禾",
        "林小禾叶青河方远山, 林小禾 叶青河 方远山",
    })
    void dividesNamesThatRunTogether(String run, String names) {
        assertThat(NAMES.divide(run)).containsExactly(names.split(" "));
    }

    @Test
    void leavesWhatDividesIntoNoNames() {
        assertThat(NAMES.divide("融媒体中心")).containsExactly("融媒体中心");
    }
}
