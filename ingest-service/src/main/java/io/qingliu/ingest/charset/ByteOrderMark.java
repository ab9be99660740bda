package io.qingliu.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form that U+FEFF has at the beginning of a page.
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {
    private static final List<Charset> MARKED = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, CharsetLabels.GB18030);

    static Optional<ByteOrderMark> of(byte[] page) {
        return MARKED.stream()
                .map(charset -> new ByteOrderMark(charset, "\uFEFF".getBytes(charset).length))
                .filter(mark -> mark.begins(page))
                .findFirst();
    }

    private boolean begins(byte[] page) {
        return page.length >= length && Arrays.equals(page, 0, length, "\uFEFF".getBytes(charset), 0, length);
    }
}
