package io.qingliu.embedded.broker;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kafka.tools.StorageTool;

/** The log directory, which has to be formatted once before its first use. */
final class Storage {
    // The same for every node: clusters of one node never meet another.
    private static final String CLUSTER_ID = "cWluZ2xpdS1sb2NhbC0wMQ";

    private Storage() {}

    static void format(Path settings) {
        var said = new ByteArrayOutputStream();
        String[] order = {"format", "--ignore-formatted", "--cluster-id", CLUSTER_ID, "--config", settings.toString()};
        var status = StorageTool.execute(order, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new IllegalStateException("Formatting failed: "
                    + said.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
