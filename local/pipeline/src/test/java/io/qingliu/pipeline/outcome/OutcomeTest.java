package io.qingliu.pipeline.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void isNamedAfterTheFirstArticleOfThePage() {
        assertThat(Outcome.of(List.of(new Note.Article(2, "乙", 7), new Note.Article(1, "甲", 7))))
                .isEqualTo(new Outcome.Cleaned(2, "甲", 7, List.of()));
    }

    @Test
    void doesNotCountArticlesThatVanished() {
        assertThat(Outcome.of(List.of(new Note.Article(1, "甲", 0), new Note.Deletion())))
                .isEqualTo(new Outcome.Cleaned(1, "甲", 0, List.of()));
    }

    @Test
    void saysWhichArticlesDidNotGetIntoTheIndex() {
        assertThat(Outcome.of(List.of(new Note.Article(1, "甲", 0), new Note.DeadLetter("index", "document-refused"))))
                .isEqualTo(new Outcome.Cleaned(1, "甲", 0, List.of("document-refused")));
    }

    @Test
    void keepsTheReasonOfARefusal() {
        assertThat(Outcome.of(List.of(new Note.Refusal("clean", "navigation-only"))))
                .isEqualTo(new Outcome.Rejected("clean", "navigation-only"));
    }

    @Test
    void keepsTheReasonOfADeadLetter() {
        assertThat(Outcome.of(List.of(new Note.DeadLetter("ingest", "json-invalid"))))
                .isEqualTo(new Outcome.DeadLettered("ingest", "json-invalid"));
    }

    @Test
    void isNothingNewWhereNobodyWroteAnything() {
        assertThat(Outcome.of(List.of())).isEqualTo(new Outcome.NothingNew());
    }
}
