package io.qingliu.index.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.article.Generation;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Generation SECOND = new Generation(2);

    @Test
    void isOfTheFirstGenerationWhereNothingWasSaid() {
        assertThat(Course.committed(7, "").fits(Generation.FIRST)).isTrue();
        assertThat(Course.committed(7, "").fits(SECOND)).isFalse();
    }

    @Test
    void isOfNoGenerationWhereNobodyKnowsWhatWasSaid() {
        assertThat(Course.committed(7, "generation=x").fits(Generation.FIRST)).isFalse();
        assertThat(Course.committed(7, "of another program").fits(Generation.FIRST))
                .isFalse();
    }

    @Test
    void isOfWhateverIsWrittenWhereNothingWasCommitted() {
        var course = Course.fromTheBeginning().after(3, 9, SECOND);

        assertThat(course.next()).isEqualTo(10);
        assertThat(course.fits(SECOND)).isTrue();
        assertThat(course.fits(Generation.FIRST)).isFalse();
    }

    @Test
    void survivesACommit() {
        var course = Course.committed(7, "").after(7, 9, Generation.FIRST).follow(SECOND, 10, 10);

        assertThat(Course.committed(course.next(), course.metadata())).isEqualTo(course);
    }

    @Test
    void promisesNoGenerationWhatWasWrittenToAnother() {
        var course = Course.committed(7, "").after(7, 9, SECOND);

        assertThat(course.fits(SECOND)).isFalse();
        assertThat(course.fits(Generation.FIRST)).isFalse();
    }

    @Test
    void goesOnWhereItIsIfTheNewGenerationHasThatMuch() {
        assertThat(Course.committed(7, "").follow(SECOND, 12, 9)).isEqualTo(Course.committed(7, "generation=2"));
    }

    @Test
    void goesBackToWhereTheNewGenerationEnds() {
        var course = Course.committed(70, "").follow(SECOND, 40, 90);

        assertThat(course.next()).isEqualTo(40);
        assertThat(course.fits(SECOND)).isTrue();
    }

    @Test
    void doesNotTakeABatchReadBeforeGoingBackForOneAfter() {
        var back = Course.committed(70, "").follow(SECOND, 40, 90);

        assertThat(back.after(70, 79, SECOND)).isEqualTo(back);
        assertThat(back.after(80, 89, SECOND)).isEqualTo(back);
        assertThat(back.after(40, 59, SECOND).next()).isEqualTo(60);
        assertThat(back.after(40, 59, SECOND).after(60, 89, SECOND)).isEqualTo(Course.committed(90, "generation=2"));
        assertThat(back.after(75, 95, SECOND).next()).isEqualTo(96);
    }

    @Test
    void canGoBackAgainBeforeItIsThrough() {
        var third = new Generation(3);
        var back = Course.committed(70, "").follow(SECOND, 40, 90).follow(third, 20, 60);

        assertThat(back.after(40, 59, third)).isEqualTo(back);
        assertThat(back.after(70, 89, third)).isEqualTo(back);
        assertThat(back.after(20, 39, third)).isEqualTo(Course.committed(40, "generation=3"));
    }
}
