package io.qingliu.ingest.delivery;

import io.qingliu.ingest.raw.RawMessage.Doubt;
import io.qingliu.ingest.raw.RawMessage.Unclear;
import io.qingliu.ingest.raw.Utf8;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The headers of a record that mean something here, their names in lower case; of all others nothing is kept. */
public final class RecordHeaders {
    static final String CONTENT_TYPE = "content-type";
    static final String MAPPING = "mapping";
    static final String URL = "url";
    static final String FETCHED_AT = "fetched-at";
    static final String TITLE = "title";
    static final String PUBLISHED_AT = "published-at";
    static final String SOURCE_NAME = "source-name";
    /** What the headers of a CloudEvent begin with. */
    static final String EVENT = "ce_";

    /** A record without headers. */
    public static final RecordHeaders NONE = new RecordHeaders(Map.of(), Map.of());

    private static final Set<String> KNOWN =
            Set.of(CONTENT_TYPE, MAPPING, URL, FETCHED_AT, TITLE, PUBLISHED_AT, SOURCE_NAME);

    private final Map<String, String> texts;
    private final Map<String, String> faults;

    private RecordHeaders(Map<String, String> texts, Map<String, String> faults) {
        this.texts = texts;
        this.faults = faults;
    }

    /** Takes headers one after the other, in their order. */
    public static final class Collector {
        private final Map<String, byte[]> values = new HashMap<>();
        private final Map<String, String> faults = new HashMap<>();

        /** Adds a header; one without a value is the same as none. */
        public void add(String name, byte @Nullable [] value) {
            var key = name.toLowerCase(Locale.ROOT);
            if (value == null || !(KNOWN.contains(key) || key.startsWith(EVENT))) {
                return;
            }
            var before = values.putIfAbsent(key, value);
            if (before != null && !Arrays.equals(before, value)) {
                faults.put(key, "occurs twice with different values");
            }
        }

        /** The headers so far. */
        public RecordHeaders headers() {
            if (values.isEmpty()) {
                return NONE;
            }
            var texts = new HashMap<String, String>();
            values.forEach((name, value) -> Utf8.decode(value)
                    .ifPresentOrElse(text -> texts.put(name, text), () -> faults.put(name, "is not UTF-8")));
            return new RecordHeaders(texts, faults);
        }
    }

    /** The text of a header, which may be empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    boolean has(String name) {
        return texts.containsKey(name) || faults.containsKey(name);
    }

    boolean hasEventAttributes() {
        return texts.keySet().stream().anyMatch(name -> name.startsWith(EVENT))
                || faults.keySet().stream().anyMatch(name -> name.startsWith(EVENT));
    }

    /** The attributes of a CloudEvent in binary mode, by their names without the prefix. */
    Map<String, String> eventAttributes() {
        return texts.entrySet().stream()
                .filter(header -> header.getKey().startsWith(EVENT))
                .collect(Collectors.toMap(header -> header.getKey().substring(EVENT.length()), Map.Entry::getValue));
    }

    /** The first header, by name, that cannot be read. */
    Optional<Unclear> fault() {
        return faults.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(fault -> new Unclear(
                        Doubt.HEADER, pointer(fault.getKey()), shown(fault.getKey()) + " " + fault.getValue()));
    }

    /** Where a header stands, as refusals point to it. */
    static String pointer(String name) {
        return "/headers/" + shown(name).replace("~", "~0").replace("/", "~1");
    }

    // Names of CloudEvents' extensions are anybody's.
    private static String shown(String name) {
        return Utf8.encodable(name.substring(0, Math.min(name.length(), 100)));
    }
}
