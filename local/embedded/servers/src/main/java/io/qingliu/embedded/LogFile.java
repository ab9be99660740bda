package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a server that logs with Log4j: at most five files of 10 MB in its data directory, nothing on a console. */
record LogFile(Path file, String pattern) {
    static LogFile kafka(Path logs) {
        return new LogFile(logs.resolve("kafka.log"), "%d{ISO8601} %-5p %c{1} %m%n");
    }

    /** Writes a log4j2.properties into the directory. */
    void writeTo(Path directory) {
        var configuration = """
                status = error
                appender.file.type = RollingFile
                appender.file.name = file
                appender.file.fileName = %1$s
                appender.file.filePattern = %1$s.%%i
                appender.file.layout.type = PatternLayout
                appender.file.layout.pattern = %2$s
                appender.file.policies.type = Policies
                appender.file.policies.size.type = SizeBasedTriggeringPolicy
                appender.file.policies.size.size = 10MB
                appender.file.strategy.type = DefaultRolloverStrategy
                appender.file.strategy.max = 4
                rootLogger.level = info
                rootLogger.appenderRef.file.ref = file
                """.formatted(file, pattern);
        try {
            Files.writeString(directory.resolve("log4j2.properties"), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the log configuration in " + directory, e);
        }
    }
}
