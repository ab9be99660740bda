package io.qingliu.embedded;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a Kafka node; the module's README says why each option is needed. */
record KafkaCommand(Path java, Path home, String heap, Path logging, Path settings, Path ready) {
    private static final String MAIN = "io.qingliu.embedded.broker.BrokerProgram";

    List<String> toList() {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(List.of("-Xmx" + heap, "-Xms64m", "-XX:+UseSerialGC"));
        command.addAll(LateCompiler.OPTIONS);
        command.addAll(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.resolve("broker.jsa"),
                "-Dlog4j2.configurationFile=" + logging.toUri(),
                "-Dlog4j2.disableJmx=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en", // Kafka 4.1 does not start in a Turkish one
                "-cp",
                Homes.jars(home.resolve("lib")).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                MAIN,
                settings.toString(),
                ready.toString()));
        return List.copyOf(command);
    }
}
