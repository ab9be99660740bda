package io.qingliu.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.luben.zstd.Zstd;
import io.qingliu.ingest.Archive;
import io.qingliu.ingest.Seeds;
import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {
    private static final String URL = "http://news.example.cn/1.html";
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String TEXT = "清河县老桥修缮完工";
    private static final int LARGEST_BLOCK = 100_000;
    private static final int LARGEST_PAGE = 50_000;

    @Test
    void takesAResponseAsItsServerSentIt() throws IOException {
        var page = onlyPage(new Archive().page(URL, TEXT));

        assertThat(page.url()).contains(URL);
        assertThat(page.fetchedAt()).contains("2026-03-05T08:00:00Z");
        assertThat(page.declaredType()).contains("text/html; charset=utf-8");
        assertThat(content(page)).isEqualTo(Archive.html(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource", "conversion"})
    void takesWhatWasFetchedOrMadeWithoutHttp(String type) throws IOException {
        var page = onlyPage(new Archive().record(type, URL, "text/plain; charset=utf-8", TEXT.getBytes(UTF_8)));

        assertThat(page.declaredType()).contains("text/plain; charset=utf-8");
        assertThat(content(page)).asString(UTF_8).isEqualTo(TEXT);
    }

    @Test
    void putsChunksTogetherAndUnpacks() throws IOException {
        var packed = Archive.gzip(Archive.html(TEXT));
        var chunked = new Archive()
                .raw(Integer.toHexString(packed.length - 5) + "\r\n")
                .raw(Arrays.copyOf(packed, packed.length - 5))
                .raw("\r\n5\r\n")
                .raw(Arrays.copyOfRange(packed, packed.length - 5, packed.length))
                .raw("\r\n0\r\n\r\n");

        var page = onlyPage(new Archive()
                .response(URL, OK + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked.bytes()));

        assertThat(content(page)).isEqualTo(Archive.html(TEXT));
    }

    @Test
    void takesContentThatTheArchiveHasUnpackedAlready() throws IOException {
        var head = OK + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n";

        assertThat(content(onlyPage(new Archive().response(URL, head, Archive.html(TEXT)))))
                .isEqualTo(Archive.html(TEXT));
    }

    @Test
    void unpacksZstd() throws IOException {
        var packed = Zstd.compress(Archive.html(TEXT));

        assertThat(content(onlyPage(new Archive().response(URL, OK + "Content-Encoding: zstd\r\n", packed))))
                .isEqualTo(Archive.html(TEXT));
    }

    @Test
    void readsNoMoreOfABombThanTellsThatItIsTooLarge() throws IOException {
        var bomb = Archive.gzip(new byte[50_000_000]);

        var page = onlyPage(new Archive().response(URL, OK + "Content-Encoding: gzip\r\n", bomb));

        assertThat(content(page)).hasSize(LARGEST_PAGE + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "warcinfo, http://a.cn/, RECORD_TYPE",
        "request, http://a.cn/, RECORD_TYPE",
        "metadata, http://a.cn/, RECORD_TYPE",
        "of-our-own, http://a.cn/, RECORD_TYPE",
        "continuation, http://a.cn/, RECORD_TYPE",
        "revisit, http://a.cn/, REVISIT",
        "resource, metadata://a.cn/, NOT_HTTP",
        "response, dns:a.cn, NOT_HTTP",
    })
    void passesOverRecordsThatAreNoPages(String type, String url, NoPageReason reason) throws IOException {
        assertThat(read(new Archive().record(type, url, "text/plain", "some".getBytes(UTF_8))))
                .containsExactly(new Entry.NoPage(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.cn/, 301 Moved, text/html, HTTP_STATUS",
        "http://a.cn/, 404 Not Found, text/html, HTTP_STATUS",
        "http://a.cn/, 206 Partial, text/html, HTTP_STATUS",
        "http://a.cn/robots.txt, 200 OK, text/plain, ROBOTS",
        "http://a.cn/1.jpg, 200 OK, image/jpeg, MEDIA_TYPE",
        "http://a.cn/1.css, 200 OK, text/css, MEDIA_TYPE",
    })
    void passesOverResponsesThatAreNoPages(String url, String status, String type, NoPageReason reason)
            throws IOException {
        var head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n";

        assertThat(read(new Archive().response(url, head, "some".getBytes(UTF_8))))
                .containsExactly(new Entry.NoPage(reason));
    }

    @Test
    void takesAPageAboutRobots() throws IOException {
        assertThat(onlyPage(new Archive().page("http://a.cn/news/robots.txt", TEXT))
                        .url())
                .isPresent();
    }

    @Test
    void passesOverAFilmHoweverLarge() throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n";

        assertThat(read(new Archive().response(URL, head, new byte[1_000_000]).page(URL, TEXT)))
                .satisfiesExactly(
                        entry -> assertThat(entry).isEqualTo(new Entry.NoPage(NoPageReason.MEDIA_TYPE)),
                        entry -> assertThat(entry).isInstanceOf(Entry.Page.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n",
                "WARC/0.9\r\nWARC-Type: response\r\nContent-Length: 4\r\n\r\nsome\r\n\r\n",
                "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nsome\r\n\r\n",
                "WARC/1.1\r\nWARC-Type: response\r\n\r\nsome\r\n\r\n",
                "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nsome\r\n\r\n",
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.cn/\r\nContent-Length: 4\r\n\r\nsome\r\n\r\n",
                "WARC/1.1\r\nno colon in this\r\nContent-Length: 4\r\n\r\nsome\r\n\r\n",
                "WARC/1.1\r\nWARC-Type: request\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\nsome\r\n\r\n",
            })
    void reportsABrokenRecordByItsPlaceAndGoesOnWithTheNext(String broken) throws IOException {
        var archive = new Archive().page(URL, TEXT);
        var offset = archive.size();
        archive.raw(broken).page(URL, TEXT);

        assertThat(read(archive))
                .satisfiesExactly(
                        entry -> assertThat(entry).isInstanceOf(Entry.Page.class),
                        entry -> assertThat(entry)
                                .isInstanceOfSatisfying(
                                        Entry.Broken.class,
                                        one -> assertThat(one.offset()).isEqualTo(offset)),
                        entry -> assertThat(entry).isInstanceOf(Entry.Page.class));
    }

    @Test
    void findsTheNextRecordBehindALengthThatIsTooShort() throws IOException {
        var archive = new Archive().raw(record(10)).page(URL, TEXT);

        assertThat(read(archive))
                .satisfiesExactly(
                        entry -> assertThat(entry).isInstanceOf(Entry.Broken.class),
                        entry -> assertThat(entry).isInstanceOf(Entry.Broken.class),
                        entry -> assertThat(entry).isInstanceOf(Entry.Page.class));
    }

    @Test
    void saysThatAnArchiveBreaksOff() throws IOException {
        var whole = new Archive().page(URL, TEXT).page(URL, TEXT).bytes();
        var cut = new Archive().raw(Arrays.copyOf(whole, whole.length - 10));

        assertThat(read(cut))
                .satisfiesExactly(
                        entry -> assertThat(entry).isInstanceOf(Entry.Page.class),
                        entry -> assertThat(entry).isEqualTo(new Entry.Broken(whole.length / 2, "it breaks off")));
    }

    @Test
    void holdsNothingOfALengthThatIsOnlyAnnounced() {
        var archive = new Archive().raw(record(999_999_999_999L));

        assertThatCode(() -> assertThat(read(archive)).containsExactly(new Entry.Broken(0, "it breaks off")))
                .doesNotThrowAnyException();
    }

    @Test
    void saysOfContentInAPackingThatIsNotKnown() throws IOException {
        assertThat(read(new Archive().response(URL, OK + "Content-Encoding: br\r\n", new byte[] {1, 2, 3, 4})))
                .containsExactly(new Entry.Broken(0, "its content is packed with something else than gzip or zstd"));
    }

    @Test
    void saysOfContentThatCannotBeUnpacked() throws IOException {
        var packed = Archive.gzip(Archive.html(TEXT));

        assertThat(read(new Archive()
                        .response(URL, OK + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 3))))
                .containsExactly(new Entry.Broken(0, "its content cannot be unpacked"));
    }

    @Test
    void readsAnyBytesToTheirEnd() {
        var whole = new Archive()
                .page(URL, TEXT)
                .response(URL, OK + "Transfer-Encoding: chunked\r\n", "5\r\nabcde\r\n0\r\n\r\n".getBytes(UTF_8))
                .record("request", URL, "application/http", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
                .response(URL, OK + "Content-Encoding: gzip\r\n", Archive.gzip(Archive.html(TEXT)))
                .bytes();

        Seeds.forEach(3_000, random -> {
            var damaged = whole.clone();
            for (var i = random.nextInt(6); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            var cut = Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));

            assertThatCode(() -> read(new Archive().raw(cut))).doesNotThrowAnyException();
        });
    }

    private static String record(long length) {
        return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2026-03-05T08:00:00Z\r\nWARC-Target-URI: " + URL
                + "\r\nContent-Length: " + length + "\r\n\r\n" + OK + "\r\n<p>" + TEXT + "</p>\r\n\r\n";
    }

    private static RawPage onlyPage(Archive archive) throws IOException {
        var entries = read(archive);
        assertThat(entries).singleElement().isInstanceOf(Entry.Page.class);
        return ((Entry.Page) entries.getFirst()).page();
    }

    private static byte[] content(RawPage page) {
        return ((Body.Bytes) page.bodies().getFirst()).bytes();
    }

    private static List<Entry> read(Archive archive) throws IOException {
        var pages = new WarcPages(new ByteArrayInputStream(archive.bytes()), LARGEST_BLOCK, LARGEST_PAGE);
        var entries = new ArrayList<Entry>();
        for (var entry = pages.next(); entry.isPresent(); entry = pages.next()) {
            entries.add(entry.get());
        }
        return entries;
    }
}
