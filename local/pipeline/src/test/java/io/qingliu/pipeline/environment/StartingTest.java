package io.qingliu.pipeline.environment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.pipeline.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StartingTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final List<String> stopped = new CopyOnWriteArrayList<>();
    private final Starting starting =
            new Starting(Screen.file(new PrintStream(output, true, UTF_8), Clock.systemUTC()), Clock.systemUTC());

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }

    @Test
    void startsPartsSideBySide() throws Exception {
        var second = new CountDownLatch(1);

        var first = starting.begin("first", () -> {
            second.await();
            return part("first");
        });
        starting.begin("second", () -> {
            second.countDown();
            return part("second");
        });
        starting.await();

        assertThat(first.get()).isNotNull();
        assertThat(output.toString(UTF_8)).contains("first          ready", "second         ready", "Ready after");
    }

    @Test
    void stopsWhatHasStartedWhereOnePartFails() {
        var started = new CountDownLatch(2);
        for (var name : List.of("ingest", "kafka")) {
            starting.begin(name, () -> {
                started.countDown();
                return part(name);
            });
        }
        starting.begin("elasticsearch", () -> {
            started.await();
            throw new IllegalStateException("no port");
        });

        assertThatThrownBy(starting::await)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no port");
        assertThat(stopped).containsExactly("ingest", "kafka");
    }

    @Test
    void doesNotWaitForPartsThatHangWhereOneFails() {
        starting.begin("hanging", () -> {
            new CountDownLatch(1).await();
            return part("hanging");
        });
        starting.begin("failing", () -> {
            throw new IllegalStateException("no port");
        });

        assertThatThrownBy(starting::await).hasMessage("no port");
    }
}
