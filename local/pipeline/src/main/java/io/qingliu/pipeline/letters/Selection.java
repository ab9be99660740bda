package io.qingliu.pipeline.letters;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which letters are meant; what is empty is not asked for.
 *
 * @param services such as {@code index}
 * @param reasons reason codes, such as {@code document-refused}
 * @param since not before
 * @param places of single letters, {@code partition:offset}
 */
public record Selection(Set<String> services, Set<String> reasons, Optional<Instant> since, Set<String> places) {
    /** Every letter. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Optional.empty(), Set.of());

    /** One letter. */
    public static Selection of(String place) {
        return new Selection(Set.of(), Set.of(), Optional.empty(), Set.of(place));
    }

    public Selection {
        services = Set.copyOf(services);
        reasons = Set.copyOf(reasons);
        places = Set.copyOf(places);
    }

    /** Whether nothing narrows it. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether a letter is one of these. */
    public boolean holds(Letter letter) {
        return (services.isEmpty() || services.contains(letter.headers().service()))
                && (reasons.isEmpty() || reasons.contains(letter.headers().reason()))
                && since.filter(letter.time()::isBefore).isEmpty()
                && (places.isEmpty() || places.contains(letter.place()));
    }
}
