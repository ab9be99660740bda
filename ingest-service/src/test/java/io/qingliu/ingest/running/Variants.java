package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Good records of every form, and what goes wrong with records on their way. */
final class Variants {
    private static final List<String> HEADERS =
            List.of("url", "fetched-at", "content-type", "mapping", "ce_specversion", "ce_id", "ce_source", "title");
    private static final List<String> VALUES = List.of(
            "",
            "0.3",
            "text/html",
            "application/json",
            "application/cloudevents+json",
            "scrapy",
            "nothing",
            "http://b.cn/");

    private final Random random;
    private final List<ProducerRecord<byte[], byte[]>> good;

    Variants(Random random) {
        this.random = random;
        this.good = SendingPage.records();
    }

    /** A copy of a good record. */
    ProducerRecord<byte[], byte[]> good() {
        var record = any(good);
        return new ProducerRecord<>(
                record.topic(), null, record.key(), record.value().clone(), record.headers());
    }

    /** A record in which one thing is another than in a good one; it may still be good. */
    ProducerRecord<byte[], byte[]> broken() {
        var record = good();
        return switch (random.nextInt(11)) {
            case 0 -> without(record);
            case 1 -> with(record, any(HEADERS), any(VALUES).getBytes(UTF_8));
            case 2 -> with(record, any(HEADERS), new byte[] {(byte) 0xC3, (byte) random.nextInt()});
            case 3 -> with(record, any(HEADERS), "清".repeat(40_000).getBytes(UTF_8));
            case 4 -> valued(record, new byte[0]);
            case 5 -> new ProducerRecord<>(record.topic(), null, record.key(), null, record.headers());
            case 6 -> valued(record, Arrays.copyOf(record.value(), random.nextInt(record.value().length)));
            case 7 -> valued(record, withAnotherByte(record.value()));
            case 8 ->
                valued(
                        record,
                        any(List.of("[", "{\"a\":", "{\"data\":", "{\"metadata\":["))
                                .repeat(50_000)
                                .getBytes(UTF_8));
            case 9 ->
                valued(
                        record,
                        replaced(
                                record.value(),
                                "\"(https?:|2026|PHA|<p>)[^\"]*\"",
                                any(List.of("5", "{}", "[1]", "null"))));
            default ->
                valued(
                        record,
                        replaced(record.value(), "\"(url|response_url|data|page|body|tstamp)\"", "\"elsewhere\""));
        };
    }

    private ProducerRecord<byte[], byte[]> without(ProducerRecord<byte[], byte[]> record) {
        var headers = record.headers().toArray();
        if (headers.length > 0) {
            record.headers().remove(headers[random.nextInt(headers.length)].key());
        }
        return record;
    }

    private static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> record, String header, byte[] value) {
        record.headers().add(header, value);
        return record;
    }

    private static ProducerRecord<byte[], byte[]> valued(ProducerRecord<byte[], byte[]> record, byte[] value) {
        return new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers());
    }

    private byte[] withAnotherByte(byte[] value) {
        value[random.nextInt(value.length)] = (byte) random.nextInt();
        return value;
    }

    private static byte[] replaced(byte[] value, String pattern, String replacement) {
        return new String(value, UTF_8).replaceFirst(pattern, replacement).getBytes(UTF_8);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** So many records, every other one broken. */
    List<ProducerRecord<byte[], byte[]>> records(int count) {
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var i = 0; i < count; i++) {
            records.add(i % 2 == 0 ? good() : broken());
        }
        return records;
    }
}
