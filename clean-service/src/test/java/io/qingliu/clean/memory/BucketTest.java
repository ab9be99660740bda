package io.qingliu.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BucketTest {
    private static final Instant FETCHED = Instant.parse("2025-03-06T01:15:00Z");

    @Test
    void isTheMonthOfPublicationInChina() {
        assertThat(Bucket.of(Optional.of(Instant.parse("2025-01-31T16:00:00Z")), FETCHED))
                .isEqualTo("2025.02");
        assertThat(Bucket.of(Optional.of(Instant.parse("2025-01-31T15:59:59Z")), FETCHED))
                .isEqualTo("2025.01");
    }

    @Test
    void isTheMonthOfTheFetchWithoutADate() {
        assertThat(Bucket.of(Optional.empty(), FETCHED)).isEqualTo("2025.03");
    }

    @Test
    void aDateThatCannotBeOpensNoBucket() {
        assertThat(Bucket.of(Optional.of(Instant.parse("0208-01-01T00:00:00Z")), FETCHED))
                .isEqualTo("2025.03");
        assertThat(Bucket.of(Optional.of(FETCHED.plusSeconds(3 * 86_400)), FETCHED))
                .isEqualTo("2025.03");
    }
}
