package io.qingliu.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.raw.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>a",
                "\n\uFEFF <HTML lang=zh>",
                "<?xml version='1.0'?>\n<!-- a --> <!doctype html>",
                "<html>"
            })
    void takesWhatPlainlyIsADocumentForHtml(String text) {
        assertThat(Format.of(MediaType.TEXT, text)).isEqualTo(Format.HTML);
        assertThat(Format.of(MediaType.UNKNOWN, text)).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=a>", "<p>新闻</p>", "<br/>", "<title>a</title>"})
    void takesElementsForHtmlWhereNothingIsSaid(String text) {
        assertThat(Format.of(MediaType.UNKNOWN, text)).isEqualTo(Format.HTML);
        assertThat(Format.of(MediaType.TEXT, text)).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"清河县新建三座村级图书室", "", "<", "<htmlx>", "<article", "<《新闻》>", "<!-- <html>", "<?", "a <html>", "<b"})
    void takesEverythingElseForText(String text) {
        assertThat(Format.of(MediaType.UNKNOWN, text)).isEqualTo(Format.TEXT);
        assertThat(Format.of(MediaType.TEXT, text)).isEqualTo(Format.TEXT);
    }

    @Test
    void believesAPageThatIsCalledHtml() {
        assertThat(Format.of(MediaType.HTML, "清河县")).isEqualTo(Format.HTML);
    }

    @Test
    void looksAtTheBeginningOnly() {
        assertThat(Format.of(MediaType.UNKNOWN, "<!---->".repeat(2_000_000) + "<html>"))
                .isEqualTo(Format.TEXT);
    }
}
