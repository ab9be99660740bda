package io.qingliu.embedded;

import java.lang.module.ModuleFinder;
import java.nio.file.Path;

/** A Java installation that can run the servers. */
record Jdk(Path home, int version, boolean complete) {
    private static final int OLDEST = 21;

    /** The one that runs this program. */
    static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                ModuleFinder.ofSystem().find("jdk.attach").isPresent());
    }

    Path java() {
        return home.resolve("bin/java");
    }

    /** Elasticsearch attaches an agent to itself, which a mere runtime cannot do. */
    void requireComplete(String server) {
        if (version < OLDEST || !complete) {
            throw new StartFailure(server + " needs a JDK of version " + OLDEST + " or later; " + home + " is "
                    + (complete ? "a JDK" : "a JRE") + " of version " + version + ". Set JAVA_HOME to a JDK.");
        }
    }
}
