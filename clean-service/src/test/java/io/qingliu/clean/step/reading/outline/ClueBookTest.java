package io.qingliu.clean.step.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClueBookTest {
    private static final ClueBook CLUES = ClueBook.load();

    @ParameterizedTest
    @CsvSource({
        "share-bar, SHARE",
        "post shareBar, SHARE",
        "SocialIcons, SHARE",
        "relatedposts, RELATED",
        "box_tuijian, RELATED",
        "entry-content, CONTENT",
        "TRS_Editor, CONTENT",
        "breadcrumb-nav, NAVIGATION",
        "comments, COMMENT",
        "ad-slot, ADVERT",
        "pub_time, BYLINE",
        "wp-caption-text, CAPTION",
        "footer, LEGAL"
    })
    void readsNamesHoweverTheyAreJoined(String names, Clue clue) {
        assertThat(CLUES.read(names)).contains(clue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "headwear", "shadow", "gradient", "navy", "download", "p1", "内容", "tagline"})
    void namesThatOnlyLookAlikeSayNothing(String names) {
        assertThat(CLUES.read(names)).isEmpty();
    }

    @Test
    void namesTooLongToBeChosenSayNothing() {
        assertThat(CLUES.read("share".repeat(100))).isEmpty();
    }
}
