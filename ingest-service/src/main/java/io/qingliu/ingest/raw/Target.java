package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.HashMap;
import java.util.Map;

/** What a place in a message means: the tree in which a reader walks along with the message. */
sealed interface Target {
    /** Something below means something: members by their name, elements by their index. */
    record Branch(Map<String, Target> below) implements Target {
        public Branch {
            below = Map.copyOf(below);
        }

        /** This tree and one place more; fails where one place would lie inside another. */
        Branch with(JsonPointer place, Target target) {
            var name = place.getMatchingProperty();
            var next = place.tail();
            var found = below.get(name);
            var more = new HashMap<>(below);
            if (next.matches()) {
                if (found != null) {
                    throw new IllegalArgumentException("two fields stand in the same place, or one inside the other");
                }
                more.put(name, target);
            } else {
                if (found != null && !(found instanceof Branch)) {
                    throw new IllegalArgumentException("one field stands inside another");
                }
                var branch = found instanceof Branch known ? known : new Branch(Map.of());
                more.put(name, branch.with(next, target));
            }
            return new Branch(more);
        }
    }

    /**
     * A field.
     *
     * @param rank of several places the one with the lowest rank counts
     */
    record Value(Field field, int rank, String pointer) implements Target {}

    /**
     * An object of HTTP response headers.
     *
     * @param listsToo true where a header may be a list of its values; the first counts
     */
    record Headers(String pointer, boolean listsToo) implements Target {}
}
