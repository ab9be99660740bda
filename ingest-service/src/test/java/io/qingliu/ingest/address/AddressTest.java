package io.qingliu.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.qingliu.ingest.Seeds;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP://News.Example.CN/a/B.html                       | http://news.example.cn/a/B.html
            http://example.cn                                     | http://example.cn/
            http://example.cn.:80/                                | http://example.cn/
            https://example.cn:443/a                              | https://example.cn/a
            https://example.cn:80/a                               | https://example.cn:80/a
            http://example.cn:/a                                  | http://example.cn/a
            http://reader:secret@example.cn/a                     | http://example.cn/a
            http:\\\\example.cn\\a\\b.html                        | http://example.cn/a/b.html
            http://新闻.中国/首页                                  | http://xn--efvy88h.xn--fiqs8s/%E9%A6%96%E9%A1%B5
            http://INFO.example.cn/I                              | http://info.example.cn/I
            http://192.0.2.7:8080/a                               | http://192.0.2.7:8080/a
            http://[2001:DB8:0:0::1]/a                            | http://[2001:db8::1]/a
            http://example.cn/a/./b/../c//d/                      | http://example.cn/a/c//d/
            http://example.cn/../../a/..                          | http://example.cn/
            http://example.cn/%7eli/%2e%2e/%e6%96%b0?q=%3d%41     | http://example.cn/%E6%96%B0?q=%3DA
            http://example.cn/100%/a b?c=d e^f                    | http://example.cn/100%25/a%20b?c=d%20e%5Ef
            http://example.cn/a#comments                          | http://example.cn/a
            http://example.cn/a#                                  | http://example.cn/a
            http://example.cn/#!/news/1                           | http://example.cn/#!/news/1
            http://example.cn/#/news/1                            | http://example.cn/#/news/1
            http://example.cn/#/                                  | http://example.cn/
            http://example.cn/a?                                  | http://example.cn/a
            http://example.cn/a?b=2&a=1                           | http://example.cn/a?b=2&a=1
            http://example.cn/a?&b=2&&                            | http://example.cn/a?b=2
            http://example.cn/a?id=7&utm_source=x&UTM_Medium=y    | http://example.cn/a?id=7
            http://example.cn/a?spm=1.2&fbclid=z&%75tm_id=1       | http://example.cn/a
            http://example.cn/a?id=7&from=timeline&isappinstalled=0 | http://example.cn/a?id=7
            http://example.cn/a?id=7&from=beijing                 | http://example.cn/a?id=7&from=beijing
            http://example.cn/a;jsessionid=5A3F?PHPSESSID=1&p=2   | http://example.cn/a?p=2
            http://example.cn/a;JSESSIONID=5A3F.n1/b              | http://example.cn/a/b
            """)
    void givesAllSpellingsOfAPageOneForm(String written, String canonical) {
        assertThat(known(written).canonicalUrl()).isEqualTo(canonical);
    }

    @Test
    void putsUpWithBlanksAroundAUrl() {
        assertThat(known(" \u3000http://example.cn/a\n").canonicalUrl()).isEqualTo("http://example.cn/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.cn/a",
                "/a",
                "ftp://example.cn/",
                "javascript:alert(1)",
                "http:",
                "http://",
                "http:///a",
                "http://?a",
                "http://#a",
                "http://exa mple.cn/",
                "http://ex%61mple.cn/",
                "http://a..cn/",
                "http://example.cn:99999/",
                "http://example.cn:8o/",
                "http://192.0.2/",
                "http://192.0.2.300/",
                "http://[::1",
                "http://[1.2.3.4]/",
                "http://[fe80::1%25eth0]/",
                "http://example.cn/a\nb",
                "",
                "http://a<b>.cn/"
            })
    void refusesWhatIsNoAbsoluteHttpUrl(String written) {
        assertThat(Address.of(written)).isInstanceOf(Address.Unusable.class);
    }

    @Test
    void refusesAUrlThatIsTooLongAsItComes() {
        assertThat(Address.of("http://example.cn/" + "a".repeat(2_031))).isEqualTo(new Address.TooLong(2_049));
        assertThat(known("http://example.cn/" + "a".repeat(2_030)).canonicalUrl())
                .hasSize(2_048);
    }

    @Test
    void refusesAUrlThatIsTooLongOnceItIsEncoded() {
        assertThat(Address.of("http://example.cn/" + "新".repeat(226))).isEqualTo(new Address.TooLong(2_052));
    }

    @ParameterizedTest
    @CsvSource({
        "http://bbs.news.example.com.cn/, example.com.cn",
        "http://www.example.gov.cn/, example.gov.cn",
        "http://sub.example.bj.cn/, example.bj.cn",
        "http://www.例子.公司.cn/, xn--fsqu00a.xn--55qx5d.cn",
        "http://a.blog.github.io/, blog.github.io",
        "http://com.cn/, com.cn",
        "http://intranet/, intranet",
        "http://news.example.nosuchsuffix/, news.example.nosuchsuffix",
        "http://192.0.2.7/, 192.0.2.7",
        "http://[::1]/, [::1]",
        "http://-a-.example.cn/, -a-.example.cn",
    })
    void namesTheSiteByThePublicSuffixList(String url, String site) {
        assertThat(known(url).site()).isEqualTo(site);
    }

    @Test
    void identifiesAPageByItsCanonicalUrl() {
        var address = known("https://news.example.cn/2025/03/05/library.html?utm_source=feed");

        assertThat(address.pageId()).isEqualTo("7b8e69777b10e0aaa6b39fc7a15b60c2");
        assertThat(address.host()).isEqualTo("news.example.cn");
    }

    @Test
    void changesACanonicalUrlNoMore() {
        Seeds.forEach(20_000, random -> {
            if (Address.of(randomUrl(random)) instanceof PageAddress first) {
                assertThat(known(first.canonicalUrl())).isEqualTo(first);
                assertThat(URI.create(first.canonicalUrl()))
                        .hasScheme(first.canonicalUrl().split(":")[0]);
            }
        });
    }

    @Test
    void takesAnyCharactersForAHostWithoutFailing() {
        Seeds.forEach(20_000, random -> {
            var host = random.ints(
                            1 + random.nextInt(8), 0x21, random.nextBoolean() ? 0x2FFF : Character.MAX_CODE_POINT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

            assertThat(Address.of("http://" + host + ".cn/")).isNotNull();
        });
    }

    @Test
    void readsAHostileUrlInLinearTime() {
        for (var part : new String[] {"%", "/..", ";jsessionid=", "&utm_", "@", "[", "新", "\uD800", "#"}) {
            assertThat(Address.of("http://example.cn/" + part.repeat(1_000_000)))
                    .isInstanceOf(Address.TooLong.class);
            assertThat(Address.of("http://" + part.repeat(2_000 / part.length()) + "/"))
                    .isNotNull();
        }
    }

    private static PageAddress known(String url) {
        return assertThat(Address.of(url)).asInstanceOf(type(PageAddress.class)).actual();
    }

    private static String randomUrl(Random random) {
        var pieces = new String[] {
            "/",
            "..",
            ".",
            "%2e",
            "%2F",
            "%",
            "%e6%96%b0",
            "新",
            "a",
            "B",
            ";jsessionid=1",
            ";",
            "?",
            "&",
            "=",
            "#",
            "#!",
            "utm_source=x",
            "from=timeline",
            "spm",
            " ",
            "|",
            "\\",
            "+",
            "%25",
            "%41",
            "\uD83D\uDE00",
            "\uDC00",
            ":",
            "@"
        };
        var url = new StringBuilder(random.nextBoolean() ? "http://" : "HTTPS://")
                .append(new String[] {"example.cn", "新闻.cn", "u@EXAMPLE.cn:80", "[::1]:443", "1.2.3.4"}
                        [random.nextInt(5)])
                .append('/');
        for (var i = random.nextInt(12); i > 0; i--) {
            url.append(pieces[random.nextInt(pieces.length)]);
        }
        return url.toString();
    }
}
