package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A broker in a process of its own. */
record BrokerProcess(ChildProcess process) implements Broker {
    // For a start that hangs; one that fails is noticed at once, and a busy machine takes its time.
    private static final Duration STARTING = Duration.ofMinutes(5);
    private static final Duration STOPPING = Duration.ofSeconds(20);

    /** Returns when clients can connect. */
    static BrokerProcess start(Path home, String heap, KafkaFiles files) {
        var ready = files.data().directory("tmp").resolve("ready");
        delete(ready);
        var console = files.logs().resolve("console.log");
        var process = ChildProcess.start(new ChildProcess.Order(
                EmbeddedKafka.NAME,
                new KafkaCommand(Jdk.running().java(), home, heap, files.logging(), files.settings(), ready).toList(),
                Optional.empty(),
                files.data().root(),
                Map.of(),
                console,
                List.of(console, files.log()),
                STOPPING));
        try {
            files.data().ownedBy(process.process().toHandle());
            process.awaitReady(() -> Files.exists(ready), STARTING);
            return new BrokerProcess(process);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    @Override
    public boolean isAlive() {
        return process.process().isAlive();
    }

    @Override
    public void close() {
        process.close();
    }

    private static void delete(Path ready) {
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + ready + " of an earlier run", e);
        }
    }
}
