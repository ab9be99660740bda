package io.qingliu.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Marks.Marked;
import io.qingliu.clean.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void theEarlierStepKeepsWhatBothClaim() {
        var marks = Marks.none()
                .with(List.of(mark(10, 20, Role.CAPTION)), "first@1")
                .with(List.of(mark(5, 25, Role.SHARE), mark(30, 35, Role.TAGS)), "second@1");

        assertThat(marks.list())
                .containsExactly(
                        new Marked(mark(5, 10, Role.SHARE), "second@1"),
                        new Marked(mark(10, 20, Role.CAPTION), "first@1"),
                        new Marked(mark(20, 25, Role.SHARE), "second@1"),
                        new Marked(mark(30, 35, Role.TAGS), "second@1"));
    }

    @Test
    void findsTheMarkOfAPosition() {
        var marks = Marks.none().with(List.of(mark(0, 2, Role.TITLE), mark(4, 6, Role.DATE)), "step@1");

        assertThat(marks.at(1)).map(Marked::role).contains(Role.TITLE);
        assertThat(marks.at(2)).isEmpty();
        assertThat(marks.at(5)).map(Marked::role).contains(Role.DATE);
        assertThat(marks.at(6)).isEmpty();
    }

    private static Mark mark(int start, int end, Role role) {
        return new Mark(new Span(start, end), role);
    }
}
