package io.qingliu.pipeline.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void areAllDifferent() {
        assertThat(numbers(Ports.free())).doesNotHaveDuplicates().allMatch(port -> port > 1023);
    }

    @Test
    void stepAsideWhereAPortIsTaken() throws IOException {
        // Taken by this test, unless somebody else has it: either way it is taken.
        try (var taken = new ServerSocket()) {
            if (Ports.usual().ingest() == 8081) {
                taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8081));
            }

            assertThat(Ports.usual().ingest()).isNotEqualTo(8081);
        }
    }

    private static Stream<Integer> numbers(Ports ports) {
        return Stream.of(
                ports.kafka(), ports.elasticsearch(), ports.ingest(), ports.clean(), ports.index(), ports.overview());
    }
}
