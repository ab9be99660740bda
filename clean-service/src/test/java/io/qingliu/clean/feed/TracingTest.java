package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.IngestedMessages;
import io.qingliu.clean.TestPages;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracingTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    private final TestTopology topology;

    TracingTest(@TempDir Path stateDirectory) {
        topology = new TestTopology(TestPages.pipeline(), stateDirectory);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void whatIsWrittenContinuesTheTraceOfThePage() {
        topology.send("example.cn", IngestedMessages.of(TestPages.page(MONDAY, "甲")), traced());
        topology.send("example.cn", IngestedMessages.of(TestPages.page(MONDAY.plusSeconds(1), "too-short")), traced());

        for (var destination : new Destination[] {Destination.CLEAN, Destination.PROVENANCE, Destination.REJECTED}) {
            assertThat(topology.written(destination))
                    .as(destination.topic())
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(traceparent(record.headers()))
                            .startsWith("00-" + TRACE + "-")
                            .doesNotContain(SPAN));
        }
    }

    @Test
    void aPageWithoutATraceBeginsOne() {
        topology.send(TestPages.page(MONDAY, "甲"));
        topology.send("{".getBytes(UTF_8));

        assertThat(traceparent(topology.written(Destination.CLEAN).getFirst().headers()))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(traceparent(
                        topology.written(Destination.DEAD_LETTER).getFirst().headers()))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void aBrokenTraceDoesNoHarm() {
        var headers = new RecordHeaders().add("traceparent", "00-not-a-trace".getBytes(UTF_8));

        topology.send("example.cn", IngestedMessages.of(TestPages.page(MONDAY, "甲")), headers);

        assertThat(topology.written(Destination.CLEAN)).hasSize(1);
    }

    private static Headers traced() {
        return new RecordHeaders().add("traceparent", ("00-" + TRACE + "-" + SPAN + "-01").getBytes(UTF_8));
    }

    private static String traceparent(Headers headers) {
        return new String(headers.lastHeader("traceparent").value(), UTF_8);
    }
}
