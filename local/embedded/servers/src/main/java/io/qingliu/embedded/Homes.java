package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the build has put the servers' programs together: the directory {@code qingliu.embedded.home}. */
record Homes(Path root) {
    private static final String PROPERTY = "qingliu.embedded.home";

    static Homes assembled() {
        var home = System.getProperty(PROPERTY);
        if (home == null || home.isBlank()) {
            throw new StartFailure("The system property " + PROPERTY + " is not set."
                    + " It names the directory of the assembled servers, local/embedded/target after a build.");
        }
        return new Homes(Path.of(home).toAbsolutePath());
    }

    /** The jars of the broker's class path. */
    List<Path> kafka() {
        var lib = root.resolve("kafka/lib");
        if (!Files.isDirectory(lib)) {
            throw notAssembled("Kafka", lib);
        }
        try (var files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + lib, e);
        }
    }

    private static StartFailure notAssembled(String server, Path missing) {
        return new StartFailure(server + " is not assembled: " + missing + " does not exist."
                + " Build it with: ./mvnw -Dquick package -pl local/embedded/servers -am");
    }
}
