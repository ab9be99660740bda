package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads {@code deploy/topics/topics.conf}: one topic per line, {@code name partitions key=value ...}. */
public final class Topics {
    private Topics() {}

    /**
     * Returns the topics in the order of the file.
     *
     * @throws IllegalArgumentException naming the line that cannot be read as a topic
     */
    public static List<Topic> read(Path topicsConf) {
        var topics = new ArrayList<Topic>();
        var number = 0;
        for (var line : lines(topicsConf)) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                topics.add(topic(line.strip(), topicsConf + ":" + number));
            }
        }
        return List.copyOf(topics);
    }

    private static Topic topic(String line, String place) {
        var words = line.split("\\s+");
        if (words.length < 2 || !words[1].matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(place + ": expected 'name partitions key=value ...', found: " + line);
        }
        var config = new LinkedHashMap<String, String>();
        for (var word : List.of(words).subList(2, words.length)) {
            var equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(place + ": expected key=value, found: " + word);
            }
            if (config.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(place + ": given twice: " + word.substring(0, equals));
            }
        }
        return new Topic(words[0], Integer.parseInt(words[1]), config);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of topics " + file, e);
        }
    }
}
