package io.qingliu.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log of the runner itself and of its Kafka clients. */
final class Logs {
    private static final int LARGEST = 10 << 20;

    private Logs() {}

    /** From now on nothing is logged: what a short command has to say, it says itself. */
    static void off() {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    /** From now on everything is logged to a file, and nothing to the terminal. */
    static void toFile(Path file) throws IOException {
        off();
        var root = Logger.getLogger("");
        var handler = new FileHandler(file.toString(), LARGEST, 1, true);
        handler.setFormatter(new SimpleFormatter());
        root.addHandler(handler);
    }
}
