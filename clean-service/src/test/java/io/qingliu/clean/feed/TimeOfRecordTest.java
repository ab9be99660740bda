package io.qingliu.clean.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class TimeOfRecordTest {
    @Test
    void isTheTimeOfTheRecord() {
        assertThat(new TimeOfRecord().extract(record(42), 7)).isEqualTo(42);
    }

    @Test
    void isNeverNegative() {
        assertThat(new TimeOfRecord().extract(record(-1), -1)).isPositive();
    }

    private static ConsumerRecord<Object, Object> record(long time) {
        return new ConsumerRecord<>(
                "articles.ingested.v1",
                0,
                0,
                time,
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                "value",
                new RecordHeaders(),
                Optional.empty());
    }
}
