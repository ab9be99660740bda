package io.qingliu.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes a page. Time and memory are linear in its length, whatever the bytes are. */
public final class PageDecoder {
    private static final List<Charset> LIKELY = List.of(
            CharsetLabels.GB18030,
            CharsetLabels.BIG5,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            CharsetLabels.WESTERN);

    // A claim that gives poor text is still believed, unless another charset gives so much better text.
    private static final double OVERWHELMING = 0.2;

    private final byte[] page;
    private final int from;
    private final List<Claim> claims;

    private PageDecoder(byte[] page, Optional<String> label) {
        var mark = ByteOrderMark.of(page);
        this.page = page;
        this.from = mark.map(ByteOrderMark::length).orElse(0);
        this.claims = new ArrayList<>();
        mark.ifPresent(found -> claims.add(new Claim(found.charset(), Evidence.BOM)));
        label.flatMap(CharsetLabels::charset).ifPresent(charset -> claims.add(new Claim(charset, Evidence.HEADER)));
        DeclarationInPage.charset(page).ifPresent(charset -> claims.add(new Claim(charset, Evidence.META)));
    }

    /**
     * Decodes the bytes of a page; bytes that are no character become U+FFFD.
     *
     * @param label the charset that the server gave, as it was written; one that means nothing is passed over
     */
    public static DecodedText decode(byte[] page, Optional<String> label) {
        var decoder = new PageDecoder(page, label);
        return decoder.decoded(decoder.best());
    }

    private Reading best() {
        if (isAscii()) {
            return read(claims.stream()
                    .map(Claim::charset)
                    .filter(charset -> !charset.name().startsWith("UTF-16"))
                    .findFirst()
                    .orElse(StandardCharsets.UTF_8));
        }
        var utf8 = read(StandardCharsets.UTF_8);
        return utf8.isCertainlyUtf8() ? utf8 : claimed().orElseGet(() -> mostLikely(utf8));
    }

    private Optional<Reading> claimed() {
        return claims.stream()
                .map(Claim::charset)
                .distinct()
                .map(this::read)
                .filter(Reading::isCredible)
                .findFirst();
    }

    private Reading mostLikely(Reading utf8) {
        var best = utf8;
        for (var charset : LIKELY) {
            var reading = read(charset);
            best = reading.score() > best.score() ? reading : best;
        }
        if (claims.isEmpty()) {
            return best;
        }
        var claimed = read(claims.getFirst().charset());
        return claimed.score() + OVERWHELMING >= best.score() ? claimed : best;
    }

    private Reading read(Charset charset) {
        return Reading.of(page, from, charset);
    }

    private boolean isAscii() {
        for (var i = from; i < page.length; i++) {
            if (page[i] <= 0) {
                return false; // UTF-16 has zero bytes where it is no Chinese text
            }
        }
        return true;
    }

    private DecodedText decoded(Reading reading) {
        var evidence = claims.stream()
                .filter(claim -> claim.charset().equals(reading.charset()))
                .map(Claim::evidence)
                .findFirst()
                .orElse(Evidence.DETECTED);
        return new DecodedText(reading.text(), reading.charset(), evidence);
    }
}
