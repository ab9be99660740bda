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
    // Few bytes can be UTF-8 by accident, and then read as common hanzi too: © of an English page is 漏 in GB18030.
    private static final double FLAWLESS = 0.55;

    private final byte[] page;
    private final int from;
    private final List<Claim> claims;
    private final Utf8Shape utf8;

    private PageDecoder(byte[] page, Optional<String> label) {
        var mark = ByteOrderMark.of(page);
        this.page = page;
        this.from = mark.map(ByteOrderMark::length).orElse(0);
        this.claims = new ArrayList<>();
        this.utf8 = Utf8Shape.of(page, from);
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
        return new PageDecoder(page, label).decoded();
    }

    private DecodedText decoded() {
        if (isAscii()) {
            return decoded(claims.stream()
                    .map(Claim::charset)
                    .filter(charset -> !charset.name().startsWith("UTF-16"))
                    .findFirst()
                    .orElse(StandardCharsets.UTF_8));
        }
        if (utf8.isCertain()) {
            return decoded(StandardCharsets.UTF_8);
        }
        var reading = claimed().orElseGet(this::mostLikely);
        return decoded(reading.charset(), reading.text());
    }

    private Optional<Reading> claimed() {
        return claims.stream()
                .map(Claim::charset)
                .distinct()
                .map(this::read)
                .filter(Reading::isCredible)
                .findFirst();
    }

    private Reading mostLikely() {
        var best = read(StandardCharsets.UTF_8);
        for (var charset : LIKELY) {
            var reading = read(charset);
            best = score(reading) > score(best) ? reading : best;
        }
        if (claims.isEmpty()) {
            return best;
        }
        var claimed = read(claims.getFirst().charset());
        return score(claimed) + OVERWHELMING >= score(best) ? claimed : best;
    }

    private double score(Reading reading) {
        return reading.charset().equals(StandardCharsets.UTF_8) && utf8.isFlawless()
                ? reading.score() + FLAWLESS
                : reading.score();
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

    private DecodedText decoded(Charset charset) {
        return decoded(charset, new String(page, from, page.length - from, charset));
    }

    private DecodedText decoded(Charset charset, String text) {
        var evidence = claims.stream()
                .filter(claim -> claim.charset().equals(charset))
                .map(Claim::evidence)
                .findFirst()
                .orElse(Evidence.DETECTED);
        return new DecodedText(text, charset, evidence);
    }
}
