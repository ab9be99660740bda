package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Where the build has put the servers' programs together: the directory {@code qingliu.embedded.home}. */
record Homes(Path root) {
    private static final String PROPERTY = "qingliu.embedded.home";
    private static final Pattern VERSION = Pattern.compile("-[0-9].*");

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
        var libraries = home.resolve("lib");
        if (!Files.isDirectory(libraries)) {
            throw new StartFailure(server + " is not assembled: " + libraries + " does not exist."
                    + " Build it with: ./mvnw -Dquick package -pl local/embedded/servers -am");
        }
        refuseTwoVersions(server, libraries);
        return home;
    }

    // The build adds jars and takes none away, so a change of a version leaves the old jar beside the new one.
    private static void refuseTwoVersions(String server, Path libraries) {
        var byName = new HashMap<String, Path>();
        for (var jar : jars(libraries)) {
            var name = VERSION.matcher(jar.getFileName().toString()).replaceFirst("");
            var other = byName.put(name, jar);
            if (other != null) {
                throw new StartFailure(server + " is assembled with two versions of one library: " + other + " and "
                        + jar + ". Build it anew with: ./mvnw -Dquick clean package -pl local/embedded/servers -am");
            }
        }
    }
}
