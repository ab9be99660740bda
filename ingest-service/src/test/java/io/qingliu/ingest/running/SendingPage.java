package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The examples of docs/sending.md; as a resource of tests, it configures what the page says to configure. */
public final class SendingPage implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var keys = new HashMap<String, String>();
        blocks("properties").forEach(block -> {
            var properties = new Properties();
            try {
                properties.load(new StringReader(block));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, value) -> keys.put(key.toString(), value.toString()));
        });
        return keys;
    }

    @Override
    public void stop() {}

    /** Records as the page writes them: headers, an empty line, the value. */
    static List<ProducerRecord<byte[], byte[]>> records() {
        return blocks("record").stream().map(SendingPage::record).toList();
    }

    private static ProducerRecord<byte[], byte[]> record(String block) {
        var parts = ("\n" + block).split("\n\n", 2);
        var record = Wire.raw("key", parts[1].strip().getBytes(UTF_8));
        parts[0].lines().filter(line -> !line.isEmpty()).forEach(line -> {
            var header = line.split(": ", 2);
            record.headers().add(header[0], header[1].getBytes(UTF_8));
        });
        return record;
    }

    /** The blocks of one language, in order. */
    static List<String> blocks(String language) {
        try {
            var page = Files.readString(Path.of(System.getProperty("qingliu.root"), "docs/sending.md"));
            return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                    .matcher(page)
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
