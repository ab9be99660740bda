package io.qingliu.pipeline.input;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the name of a file says about what is in it. The first kind whose ending it has is its kind. */
enum FileKind {
    TEXT("\\.txt"),
    HTML("\\.html?"),
    HTML_COMPRESSED("\\.html?\\.gz"),
    /** The right answer to a page of a corpus, not a page. */
    GOLD("\\.gold\\.json"),
    /** A page of a corpus: its text with an id. */
    CORPUS("\\.raw\\.json"),
    JSON("\\.json"),
    JSON_LINES("\\.(ndjson|jsonl)"),
    ARCHIVE("\\.warc(\\.gz)?"),
    UNKNOWN("");

    private final Pattern ending;

    FileKind(String ending) {
        this.ending = Pattern.compile(ending + "$");
    }

    static FileKind of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.ending.matcher(lower).find())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
