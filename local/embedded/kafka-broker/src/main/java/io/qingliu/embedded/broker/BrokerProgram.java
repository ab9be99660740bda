package io.qingliu.embedded.broker;

import io.qingliu.embedded.lifeline.Lifeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A broker as a process: arguments are its server.properties and the file that says when clients can connect. */
public final class BrokerProgram {
    private static final Duration STOPPING = Duration.ofSeconds(20);

    private BrokerProgram() {}

    /** Runs until the standard input ends or a signal comes. */
    public static void main(String[] arguments) throws IOException {
        Lifeline.watch(STOPPING);
        var broker = Broker.startAlone(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        Files.createFile(Path.of(arguments[1]));
        broker.awaitEnd();
    }
}
