package io.qingliu.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a charset label means on the web, after the WHATWG Encoding Standard: pages that say {@code gb2312} use characters
 * of its successors, so each label means the largest charset of its family.
 */
final class CharsetLabels {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Map<Charset, List<String>> LABELS = Map.of(
            StandardCharsets.UTF_8,
            List.of("utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8"),
            GB18030,
            List.of(
                    "gb18030",
                    "gbk",
                    "x-gbk",
                    "gb2312",
                    "gb_2312",
                    "gb_2312-80",
                    "chinese",
                    "csgb2312",
                    "csiso58gb231280",
                    "iso-ir-58",
                    "euc-cn",
                    "cp936",
                    "ms936",
                    "windows-936"),
            BIG5,
            List.of("big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "big5-eten", "cp950", "ms950"),
            StandardCharsets.UTF_16LE,
            List.of("utf-16", "utf-16le", "ucs-2", "unicode", "csunicode", "iso-10646-ucs-2"),
            StandardCharsets.UTF_16BE,
            List.of("utf-16be", "unicodefffe"),
            WESTERN,
            List.of(
                    "windows-1252",
                    "cp1252",
                    "x-cp1252",
                    "iso-8859-1",
                    "iso8859-1",
                    "iso_8859-1",
                    "latin1",
                    "l1",
                    "us-ascii",
                    "ascii",
                    "ansi_x3.4-1968"),
            Charset.forName("windows-31j"),
            List.of("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932"),
            Charset.forName("EUC-KR"),
            List.of("euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949"));

    private static final Map<String, Charset> CHARSETS = invert(LABELS);

    private CharsetLabels() {}

    /** Empty where the label means nothing here. */
    static Optional<Charset> charset(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        var known = Optional.ofNullable(CHARSETS.get(name));
        return known.isPresent() ? known : otherOfThePlatform(name);
    }

    private static Optional<Charset> otherOfThePlatform(String name) {
        try {
            return Optional.of(Charset.forName(name))
                    .filter(charset -> !charset.name().startsWith("x-"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Charset> invert(Map<Charset, List<String>> labels) {
        var charsets = new HashMap<String, Charset>();
        labels.forEach((charset, names) -> names.forEach(name -> charsets.put(name, charset)));
        return Map.copyOf(charsets);
    }
}
