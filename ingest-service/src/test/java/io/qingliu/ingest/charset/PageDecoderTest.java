package io.qingliu.ingest.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.Seeds;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageDecoderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String SIMPLIFIED = """
            <html><head><title>清河县新建三座村级图书室</title></head><body>
            <p>本报讯(记者 林小禾)3月5日,清河县三座村级图书室同日开放。县文化馆负责人介绍,图书室每周开放六天,读者凭身份证即可借书。</p>
            <p>“以前要到城里去，现在出门就能看书。”村民说，孩子们放学以后都到这里来。</p></body></html>
            """;
    private static final String TRADITIONAL = """
            清河縣新建三座村級圖書室
            本報訊（記者 林小禾）3月5日，清河縣三座村級圖書室同日開放。縣文化館負責人介紹，圖書室每週開放六天，讀者憑身份證即可借書。
            「以前要到城裡去，現在出門就能看書。」村民說，孩子們放學以後都到這裡來。
            """;
    private static final String ONE_LINE = "清河县新建三座村级图书室";

    /** Every charset with the texts that are written in it. */
    static Stream<Arguments> pages() {
        return Stream.of(UTF_8, GB18030, BIG5, UTF_16LE, UTF_16BE)
                .flatMap(charset -> Stream.of(SIMPLIFIED, TRADITIONAL, ONE_LINE, "圖書室")
                        .filter(text -> !charset.equals(BIG5) || text.equals(TRADITIONAL) || text.equals("圖書室"))
                        .map(text -> Arguments.of(charset, text)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void believesARightHeader(Charset charset, String text) {
        var decoded = PageDecoder.decode(text.getBytes(charset), Optional.of(charset.name()));

        assertThat(decoded).isEqualTo(new DecodedText(text, charset, Evidence.HEADER));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void decodesWhatNobodyDeclares(Charset charset, String text) {
        assertThat(PageDecoder.decode(text.getBytes(charset), Optional.empty()))
                .isEqualTo(new DecodedText(text, charset, Evidence.DETECTED));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doesNotBelieveAHeaderThatIsPlainlyWrong(Charset charset, String text) {
        for (var wrong : List.of("utf-8", "gbk", "big5", "iso-8859-1", "utf-16le", "utf-16be")) {
            if (!CharsetLabels.charset(wrong).orElseThrow().equals(charset)) {
                assertThat(PageDecoder.decode(text.getBytes(charset), Optional.of(wrong)))
                        .as("declared as %s", wrong)
                        .isEqualTo(new DecodedText(text, charset, Evidence.DETECTED));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesOnlyACharacterThatIsCutInTheMiddle(Charset charset, String text) {
        var page = Arrays.copyOf(text.strip().getBytes(charset), text.strip().getBytes(charset).length - 1);
        for (var label : List.of(Optional.of(charset.name()), Optional.<String>empty())) {
            var decoded = PageDecoder.decode(page, label);

            assertThat(decoded.charset()).isEqualTo(charset);
            assertThat(decoded.text())
                    .startsWith(text.strip().substring(0, text.strip().length() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesOnlyWhatAFewBadBytesTouch(Charset charset, String text) {
        var page = join(
                text.repeat(20).getBytes(charset),
                bytes(0xFF, 0xFF),
                text.repeat(20).getBytes(charset));
        for (var label : List.of(Optional.of(charset.name()), Optional.<String>empty())) {
            var decoded = PageDecoder.decode(page, label);

            assertThat(decoded.charset()).isEqualTo(charset);
            assertThat(decoded.text()).startsWith(text.repeat(19)).endsWith(text.repeat(19));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void believesAByteOrderMarkAndLeavesItOut(Charset charset, String text) {
        if (!charset.equals(BIG5)) {
            assertThat(PageDecoder.decode(("\uFEFF" + text).getBytes(charset), Optional.of("iso-8859-1")))
                    .isEqualTo(new DecodedText(text, charset, Evidence.BOM));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta charset="gb2312">                                                      | GB18030
            <META content='text/html; charset=GBK' http-equiv=Content-Type>              | GB18030
            <?xml version="1.0" encoding="gb2312"?><html>                                | GB18030
            <script>var a = 1 > 2;</script><meta name=viewport><meta charset = gbk />    | GB18030
            """)
    void findsTheDeclarationInThePage(String declaration, Charset charset) {
        var page = declaration + SIMPLIFIED;

        assertThat(PageDecoder.decode(page.getBytes(charset), Optional.empty()))
                .isEqualTo(new DecodedText(page, charset, Evidence.META));
    }

    @Test
    void prefersTheHeaderToTheDeclarationInThePage() {
        var page = "<meta charset=big5>" + SIMPLIFIED;

        assertThat(PageDecoder.decode(page.getBytes(UTF_8), Optional.of("utf-8"))
                        .evidence())
                .isEqualTo(Evidence.HEADER);
        assertThat(PageDecoder.decode(page.getBytes(GB18030), Optional.of("nonsense")))
                .isEqualTo(new DecodedText(page, GB18030, Evidence.DETECTED));
    }

    @Test
    void readsAByteOrderMarkOfUtf8BeforeOtherBytesAsTheAccidentItIs() {
        var page = join("\uFEFF".getBytes(UTF_8), SIMPLIFIED.getBytes(GB18030));

        assertThat(PageDecoder.decode(page, Optional.empty()))
                .isEqualTo(new DecodedText(SIMPLIFIED, GB18030, Evidence.DETECTED));
    }

    @Test
    void keepsUtf8WhereAPieceOfAnotherCharsetIsPastedIn() {
        var page = join(SIMPLIFIED.getBytes(UTF_8), "广告".getBytes(GB18030), SIMPLIFIED.getBytes(UTF_8));

        var decoded = PageDecoder.decode(page, Optional.of("gbk"));

        assertThat(decoded.charset()).isEqualTo(UTF_8);
        assertThat(decoded.text()).startsWith(SIMPLIFIED).endsWith(SIMPLIFIED).contains("\uFFFD");
    }

    @Test
    void keepsTheReplacementCharactersThatSomebodyElseLeft() {
        var page = "清河�县".repeat(30);

        assertThat(PageDecoder.decode(page.getBytes(UTF_8), Optional.of("gbk")))
                .isEqualTo(new DecodedText(page, UTF_8, Evidence.DETECTED));
    }

    @Test
    void readsAsciiAsWhatItIsSaidToBe() {
        assertThat(PageDecoder.decode("plain".getBytes(UTF_8), Optional.empty()))
                .isEqualTo(new DecodedText("plain", UTF_8, Evidence.DETECTED));
        assertThat(PageDecoder.decode("plain".getBytes(UTF_8), Optional.of("GB2312")))
                .isEqualTo(new DecodedText("plain", GB18030, Evidence.HEADER));
        assertThat(PageDecoder.decode("plain".getBytes(UTF_8), Optional.of("utf-16")))
                .isEqualTo(new DecodedText("plain", UTF_8, Evidence.DETECTED));
        assertThat(PageDecoder.decode(new byte[0], Optional.empty()).text()).isEmpty();
    }

    @Test
    void keepsWesternPagesWestern() {
        var french = "<p>Le café près de l’école a été rénové à Noël ; les élèves s’y plaisent déjà.</p>";

        assertThat(PageDecoder.decode(french.getBytes(WESTERN), Optional.of("iso-8859-1")))
                .isEqualTo(new DecodedText(french, WESTERN, Evidence.HEADER));
        assertThat(PageDecoder.decode(french.getBytes(WESTERN), Optional.empty())
                        .text())
                .isEqualTo(french);
        assertThat(PageDecoder.decode(french.getBytes(UTF_8), Optional.of("iso-8859-1"))
                        .text())
                .isEqualTo(french);
    }

    @Test
    void believesAClaimThatNothingSpeaksAgainst() {
        var korean = "도서관이 문을 열었다";

        assertThat(PageDecoder.decode(korean.getBytes(Charset.forName("EUC-KR")), Optional.of("ks_c_5601-1987")))
                .isEqualTo(new DecodedText(korean, Charset.forName("EUC-KR"), Evidence.HEADER));
    }

    @Test
    void knowsCharactersBeyondTheLabelThatPagesUse() {
        var name = "朱镕基与喆、堃、㛃";

        assertThat(PageDecoder.decode(name.getBytes(GB18030), Optional.of("gb2312"))
                        .text())
                .isEqualTo(name);
        assertThat(PageDecoder.decode("碁銹裏墻恒粧嫺".getBytes(BIG5), Optional.of("big5"))
                        .text())
                .isEqualTo("碁銹裏墻恒粧嫺");
    }

    @Test
    void decodesAnyBytesWhatsoever() {
        Seeds.forEach(2_000, random -> {
            var page = new byte[random.nextInt(200)];
            random.nextBytes(page);
            var label = Stream.of("utf-8", "gbk", "big5", "utf-16", "x", "hz-gb-2312")
                    .skip(random.nextInt(6))
                    .findFirst();

            assertThat(PageDecoder.decode(page, label)
                            .text()
                            .chars()
                            .filter(c -> c == '\uFEFF')
                            .count())
                    .isLessThanOrEqualTo(page.length);
        });
    }

    @Test
    void keepsAnEnglishPageWithAFewSignsInUtf8() {
        var english = "<p>About\u00a0sharing</p> ".repeat(1_000) + "Copyright \u00a9 2026";

        assertThat(PageDecoder.decode(english.getBytes(UTF_8), Optional.empty()).text())
                .isEqualTo(english);
    }

    @Test
    void takesLinearTimeForHostileBytes() {
        var hostile = List.of(
                "<meta ".repeat(100_000).getBytes(UTF_8),
                "<?xml ".repeat(100_000).getBytes(UTF_8),
                new byte[600_000],
                "\u00ff".repeat(600_000).getBytes(ISO_8859_1),
                "\u0081".repeat(600_000).getBytes(ISO_8859_1));
        var clock = ManagementFactory.getThreadMXBean();
        for (var page : hostile) {
            var before = clock.getCurrentThreadCpuTime();

            PageDecoder.decode(page, Optional.of("big5"));

            // Quadratic work would take minutes; other work on the machine does not count.
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
