package io.qingliu.pipeline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.screen.Style.Colour;
import io.qingliu.pipeline.screen.Table.Column;
import io.qingliu.pipeline.screen.Table.Row;
import io.qingliu.pipeline.screen.Table.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void linesUpChineseAndLatinText() {
        assertThat(table().lines(80, Style.PLAIN))
                .containsExactly(
                        "page          n  title", //
                        "a.txt         1  清河县新建三座村级图书室",
                        "long-name.t  12  Plain");
    }

    @Test
    void cutsTheColumnThatYields() {
        assertThat(table().lines(30, Style.PLAIN))
                .containsExactly(
                        "page          n  title", //
                        "a.txt         1  清河县新建三…",
                        "long-name.t  12  Plain");
    }

    @Test
    void coloursWholeRows() {
        assertThat(table().lines(80, Style.COLOURED).get(1))
                .startsWith("\u001B[32ma.txt")
                .endsWith("\u001B[0m");
    }

    private static Table table() {
        var table = new Table(
                List.of(Column.whole("page", Side.LEFT), Column.whole("n", Side.RIGHT), Column.yielding("title", 8)));
        table.add(new Row(Colour.GOOD, List.of("a.txt", "1", "清河县新建三座村级图书室")));
        table.add(new Row(Colour.QUIET, List.of("long-name.t", "12", "Plain")));
        return table;
    }
}
