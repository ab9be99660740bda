package io.qingliu.embedded.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A broker as a process: arguments are its server.properties and the file that says when clients can connect. */
public final class BrokerProgram {
    private BrokerProgram() {}

    /** Runs until it is told to end by a signal. */
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1); // threads of a broker that started by half would keep the process
        }
    }

    private static void run(Path settings, Path ready) throws IOException {
        var broker = Broker.startAlone(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        Files.createFile(ready);
        broker.awaitEnd();
    }
}
