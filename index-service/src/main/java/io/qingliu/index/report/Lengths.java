package io.qingliu.index.report;

import java.util.Optional;

/** The most characters that a report keeps of each kind of text. The mapping takes as many. */
final class Lengths {
    static final int CODE = 64;
    static final int SENTENCE = 1_000;
    static final int POINTER = 500;
    static final int URL = 2_048;
    static final int SITE = 256;

    private Lengths() {}

    /** A number of 0 or more that stands there as text; 0 where it is none. */
    static long number(Optional<String> text) {
        return text.filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
