package io.qingliu.pipeline.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages without end, made as they are written: NDJSON of about three kilobytes a line, in Chinese words put together at
 * random, so that they pack about as well as real ones do. The same seed gives the same pages.
 */
public final class PageStream {
    private static final int WORDS_OF_A_PAGE = 330;
    private static final List<byte[]> WORDS = words();

    private final Random random;
    private final String site;
    private long pages;
    private long bytes;

    /** Pages of one site, such as {@code a.example}. */
    public PageStream(String site, long seed) {
        this.site = site;
        this.random = new Random(seed);
    }

    /** Writes whole pages until there are at least so many bytes in all. */
    public void write(OutputStream out, long atLeast) throws IOException {
        while (bytes < atLeast) {
            var page = page();
            out.write(page);
            pages++;
            bytes += page.length;
        }
    }

    /** How many pages were written. */
    public long pages() {
        return pages;
    }

    /** How many bytes were written. */
    public long bytes() {
        return bytes;
    }

    private byte[] page() {
        var page = new ByteArrayOutputStream(4096);
        page.writeBytes(("{\"url\":\"http://www." + site + "/2026/03/05/" + pages
                        + ".html\",\"fetchedAt\":\"2026-03-05T08:00:00Z\",\"body\":\"")
                .getBytes(UTF_8));
        for (var i = 0; i < WORDS_OF_A_PAGE; i++) {
            page.writeBytes(WORDS.get(random.nextInt(WORDS.size())));
        }
        page.writeBytes("\"}\n".getBytes(UTF_8));
        return page.toByteArray();
    }

    /** Some thousand words of two to four characters, all of them from the common block. */
    private static List<byte[]> words() {
        var random = new Random(1);
        return Stream.generate(() -> IntStream.range(0, 2 + random.nextInt(3))
                        .map(i -> 0x4E00 + random.nextInt(0x2000))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .getBytes(UTF_8))
                .limit(4_000)
                .toList();
    }
}
