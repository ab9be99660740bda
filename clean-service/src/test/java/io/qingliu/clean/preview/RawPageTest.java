package io.qingliu.clean.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.preview.InvalidPage.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawPageTest {
    private static final Instant NOW = Instant.parse("2025-03-06T01:15:00Z");

    @Test
    void needsNothingButABody() throws InvalidPage {
        var page = page("{\"body\": \"清河县\"}");

        assertThat(page.text()).isEqualTo("清河县");
        assertThat(page.format()).isEqualTo(Format.TEXT);
        assertThat(page.fetchedAt()).isEqualTo(NOW);
        assertThat(page.pageId()).matches("[0-9a-f]{32}");
    }

    @Test
    void readsWhatACrawlerSends() throws InvalidPage {
        var page = page("""
                {"url": "https://news.example.cn/1.html", "fetchedAt": "2025-03-01T00:00:00+08:00", "body": "<p>县</p>",
                 "contentType": "Text/HTML; charset=gbk", "title": "题", "publishedAt": "2025-02-28T00:00:00Z",
                 "sourceName": "清河日报", "crawler": "a"}
                """);

        assertThat(page.host()).isEqualTo("news.example.cn");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2025-02-28T16:00:00Z"));
        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.hints().title()).contains("题");
        assertThat(page.hints().sourceName()).contains("清河日报");
        assertThat(page.hints().publishedAt()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void decodesBytes(String charset) throws InvalidPage {
        var bytes = Base64.getEncoder().encodeToString("清河县新建图书室".getBytes(Charset.forName(charset)));

        assertThat(page("{\"bodyBase64\": \"" + bytes + "\"}").text()).isEqualTo("清河县新建图书室");
    }

    @Test
    void dropsAByteOrderMark() {
        assertThat(Decoding.of("\uFEFF县".getBytes(StandardCharsets.UTF_8))).isEqualTo("县");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_AN_OBJECT            | [1]",
                "NOT_AN_OBJECT            | null",
                "NOT_AN_OBJECT            | {\"body\": ",
                "NOT_AN_OBJECT            | {\"body\": {}}",
                "BODY_MISSING             | {}",
                "TWO_BODIES               | {\"body\": \"a\", \"bodyBase64\": \"YQ==\"}",
                "BASE64_INVALID           | {\"bodyBase64\": \"清\"}",
                "URL_INVALID              | {\"body\": \"a\", \"url\": \"ftp://example.cn/\"}",
                "URL_INVALID              | {\"body\": \"a\", \"url\": \"/relative\"}",
                "URL_INVALID              | {\"body\": \"a\", \"url\": \"https://exa mple.cn/\"}",
                "URL_INVALID              | {\"body\": \"a\", \"url\": \"https:///path\"}",
                "FETCHED_AT_INVALID       | {\"body\": \"a\", \"fetchedAt\": \"yesterday\"}",
                "FETCHED_AT_INVALID       | {\"body\": \"a\", \"fetchedAt\": \"1969-01-01T00:00:00Z\"}",
                "FETCHED_AT_INVALID       | {\"body\": \"a\", \"fetchedAt\": \"+999999999-12-31T23:59:59Z\"}",
                "HALF_CHARACTER           | {\"body\": \"\\uD800\"}",
                "HALF_CHARACTER           | {\"body\": \"a\", \"title\": \"\\uD800\"}",
                "HALF_CHARACTER           | {\"body\": \"a\", \"sourceName\": \"\\uDC00\"}",
                "PUBLISHED_AT_INVALID     | {\"body\": \"a\", \"publishedAt\": \"3月5日\"}",
                "CONTENT_TYPE_UNSUPPORTED | {\"body\": \"a\", \"contentType\": \"application/pdf\"}",
            })
    void saysWhatIsWrong(Reason reason, String json) {
        assertThatExceptionOfType(InvalidPage.class)
                .isThrownBy(() -> page(json))
                .extracting(InvalidPage::reason)
                .isEqualTo(reason);
    }

    @Test
    void refusesALongUrl() {
        assertThatExceptionOfType(InvalidPage.class)
                .isThrownBy(() -> page("{\"body\": \"a\", \"url\": \"https://example.cn/" + "a".repeat(2048) + "\"}"));
    }

    private static IngestedArticle page(String json) throws InvalidPage {
        return RawPage.read(json.getBytes(StandardCharsets.UTF_8)).toArticle(NOW);
    }
}
