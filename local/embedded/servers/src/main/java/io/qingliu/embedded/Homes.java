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

    Path kafka() {
        return existing("Kafka", "kafka");
    }

    Path elasticsearch() {
        return existing("Elasticsearch", "elasticsearch");
    }

    /** The jars of a directory in a fixed order, because class-data archives are bound to it. */
    static List<Path> jars(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }

    private Path existing(String server, String directory) {
        var home = root.resolve(directory);
        if (!Files.isDirectory(home.resolve("lib"))) {
            throw new StartFailure(server + " is not assembled: " + home.resolve("lib") + " does not exist."
                    + " Build it with: ./mvnw -Dquick package -pl local/embedded/servers -am");
        }
        return home;
    }
}
