package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a server that logs with Log4j: at most five files of 10 MB, nothing on a console. */
record LogFile(Path path) {
    private static final String CONFIGURATION = """
            status = error
            appender.file.type = RollingFile
            appender.file.name = file
            appender.file.fileName = {file}
            appender.file.filePattern = {file}.%i
            appender.file.layout.type = PatternLayout
            appender.file.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
            appender.file.policies.type = Policies
            appender.file.policies.size.type = SizeBasedTriggeringPolicy
            appender.file.policies.size.size = 10MB
            appender.file.strategy.type = DefaultRolloverStrategy
            appender.file.strategy.max = 4
            rootLogger.level = info
            rootLogger.appenderRef.file.ref = file
            """;

    /** Writes a log4j2.properties for this log into the directory. */
    Path configureIn(Path directory) {
        var file = directory.resolve("log4j2.properties");
        try {
            return Files.writeString(file, CONFIGURATION.replace("{file}", path.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
