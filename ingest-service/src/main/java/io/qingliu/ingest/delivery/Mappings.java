package io.qingliu.ingest.delivery;

import io.qingliu.ingest.raw.Mapping;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The mappings that records can ask for.
 *
 * @param byName as the header {@code mapping} names them
 * @param unmarked for JSON without that header; without it such JSON is our own
 */
public record Mappings(Map<String, Mapping> byName, Optional<Mapping> unmarked) {
    /** Our own messages alone. */
    public static final Mappings NONE = new Mappings(Map.of(), Optional.empty());

    public Mappings {
        byName = Map.copyOf(byName);
    }

    Optional<Mapping> named(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    /** All names, for a sentence. */
    String names() {
        return byName.isEmpty() ? "none" : String.join(", ", new TreeMap<>(byName).keySet());
    }
}
