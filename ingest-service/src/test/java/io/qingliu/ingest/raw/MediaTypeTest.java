package io.qingliu.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html                       | HTML
            TEXT/HTML;charset=GBK           | HTML
            application/xhtml+xml           | HTML
            text/plain; charset=utf-8       | TEXT
            text/markdown                   | TEXT
            text/xml                        | TEXT
            application/xml                 | TEXT
            application/octet-stream        | UNKNOWN
            html                            | UNKNOWN
            ; charset=utf-8                 | UNKNOWN
            text/html, text/html            | UNKNOWN
            application/pdf                 | NO_PAGE
            image/jpeg                      | NO_PAGE
            video/mp4                       | NO_PAGE
            application/json                | NO_PAGE
            text/css                        | NO_PAGE
            application/vnd.ms-excel        | NO_PAGE
            """)
    void tellsPagesFromOtherThings(String contentType, MediaType type) {
        assertThat(MediaType.of(contentType)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html; charset=gbk            | gbk
            text/html;charset="utf-8";a=b     | utf-8
            text/html; a=b; Charset = 'GB2312'| GB2312
            """)
    void findsTheCharset(String contentType, String charset) {
        assertThat(MediaType.charset(contentType)).hasValue(charset);
        assertThat(MediaType.charset("text/html; charset=")).isEmpty();
    }
}
