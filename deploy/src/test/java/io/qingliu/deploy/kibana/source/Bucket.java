package io.qingliu.deploy.kibana.source;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What documents are put together by. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Bucket.Over.class),
    @JsonSubTypes.Type(Bucket.Top.class),
    @JsonSubTypes.Type(Bucket.Steps.class)
})
public sealed interface Bucket {
    /** Stretches of time, as long as fits the picture. */
    record Over(String over, @Nullable String label) implements Bucket {}

    /**
     * The most frequent values of a field.
     *
     * @param rest whether all other values get a bucket too
     * @param least the number of the value whose least come first, counted from 0, instead of the most of the first one
     */
    record Top(
            String top,
            int size,
            boolean rest,
            @Nullable Integer least,
            @Nullable String label) implements Bucket {}

    /**
     * Ranges of a number.
     *
     * @param steps each begins a range that ends before the next; that of the last has no end
     */
    record Steps(String field, List<Double> steps, @Nullable String label) implements Bucket {
        public Steps {
            steps = List.copyOf(steps);
        }
    }
}
