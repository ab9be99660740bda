package io.qingliu.index.report;

import io.qingliu.index.report.Reading.Receipt;
import io.qingliu.index.report.Reading.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the headers of records of {@code articles.dead-letter.v1}; their values are anything. */
final class Letters {
    static final String TOPIC = "articles.dead-letter.v1";

    private static final String INDICES = "qingliu-dead-letters";
    private static final Pattern PAGE = Pattern.compile("([0-9a-f]{32})(?:-[0-9]{2,})?");
    private static final Pattern SITE = Pattern.compile("([a-z0-9.-]{1,253})(?:#[0-9]+)?"); // a large one is in parts

    private Letters() {}

    static Reading read(ConsumerRecord<byte[], byte[]> record) {
        if (record.headers().lastHeader("qingliu-receipt") != null) {
            return new Receipt();
        }
        var reason = header(record, "dead-letter-reason");
        if (reason.isEmpty()) {
            return new Unreadable("there is no reason");
        }
        var topic = header(record, "dead-letter-topic");
        var writing = new Writing(record)
                .size()
                .text("service", header(record, "dead-letter-service"), Lengths.CODE)
                .text("reason", reason, Lengths.CODE)
                .text("message", header(record, "dead-letter-message"), Lengths.SENTENCE)
                .text("error", header(record, "dead-letter-error"), Lengths.CODE)
                .number("replays", Math.min(Lengths.number(header(record, "qingliu-replays")), Integer.MAX_VALUE))
                .place(
                        "origin",
                        topic,
                        Math.min(Lengths.number(header(record, "dead-letter-partition")), Integer.MAX_VALUE),
                        Lengths.number(header(record, "dead-letter-offset")));
        tellOfThePage(writing, topic.orElse(""), key(record));
        return writing.at(header(record, "dead-letter-time"), INDICES);
    }

    /** What the key says depends on the topic that the record came from. It may be anything on that of the crawlers. */
    private static void tellOfThePage(Writing writing, String topic, Optional<String> key) {
        switch (topic) {
            case "articles.raw.v1" ->
                writing.text(
                        "url", key.filter(url -> url.startsWith("http://") || url.startsWith("https://")), Lengths.URL);
            case "articles.ingested.v1" -> writing.text("site", first(SITE, key), Lengths.SITE);
            case "articles.clean.v1" -> writing.text("pageId", first(PAGE, key), Lengths.CODE);
            default -> {
                // Of another topic we know nothing.
            }
        }
    }

    private static Optional<String> first(Pattern pattern, Optional<String> text) {
        return text.map(pattern::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1));
    }

    private static Optional<String> key(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(record.key()).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
