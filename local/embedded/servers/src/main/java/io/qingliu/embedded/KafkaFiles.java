package io.qingliu.embedded;

import java.nio.file.Path;

/** The directory of one Kafka node and what lies in it. */
record KafkaFiles(DataDirectory data, Path config, Path logs) {
    static KafkaFiles in(DataDirectory data) {
        return new KafkaFiles(data, data.directory("config"), data.directory("logs"));
    }

    /** Writes the configuration for this run. */
    void configure(KafkaSettings settings) {
        new LogFile(log()).configureIn(config);
        settings.writeTo(settings());
    }

    Path settings() {
        return config.resolve("server.properties");
    }

    Path logging() {
        return config.resolve("log4j2.properties");
    }

    Path log() {
        return logs.resolve("kafka.log");
    }
}
