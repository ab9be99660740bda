package io.qingliu.deploy.kibana.source;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the documents in a bucket.
 *
 * @param of {@code count}, or what is done with the field: {@code unique_count}, {@code max}, {@code sum}, {@code average},
 *     {@code median}
 */
public record Measure(String of, @Nullable String field, String label) {
    public Measure {
        if (of.equals("count") != (field == null)) {
            throw new IllegalArgumentException("count has no field, everything else has one: " + label);
        }
    }
}
