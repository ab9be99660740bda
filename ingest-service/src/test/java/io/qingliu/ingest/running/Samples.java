package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Raw records for tests, good and bad. */
final class Samples {
    private Samples() {}

    /** A value that cannot be accepted, its bytes as ISO-8859-1, the topic where it has to end, and the reason. */
    record Bad(@Nullable String latin1, String topic, String reason) {
        byte @Nullable [] value() {
            return latin1 == null ? null : latin1.getBytes(ISO_8859_1);
        }
    }

    static byte[] good(String path) {
        return good(path, "清河县新建三座村级图书室");
    }

    static byte[] good(String path, String body) {
        return ("{\"url\": \"http://news.example.cn/" + path + "?utm_source=test\", "
                        + "\"fetchedAt\": \"2026-03-05T08:00:00Z\", \"body\": \"" + body + "\"}")
                .getBytes(UTF_8);
    }

    /** One of each kind, the largest among them. */
    static List<Bad> bad() {
        return List.of(
                new Bad(null, Wire.REJECTED, "tombstone"),
                rejected("[]", "not-an-object"),
                rejected("{\"fetchedAt\": \"2026-03-05T08:00:00Z\", \"body\": \"a\"}", "url-missing"),
                rejected("{\"url\": \"ftp://a.cn/\", \"body\": \"a\"}", "url-invalid"),
                rejected("{\"url\": \"http://a.cn/" + "a".repeat(2_048) + "\", \"body\": \"a\"}", "url-too-long"),
                rejected("{\"url\": \"http://a.cn/\", \"body\": \"a\"}", "fetched-at-missing"),
                rejected("{\"url\": \"http://a.cn/\", \"fetchedAt\": \"now\", \"body\": \"a\"}", "fetched-at-invalid"),
                rejected("{\"url\": \"http://a.cn/\", \"body\": 5}", "field-invalid"),
                page("", "body-missing"),
                page(", \"body\": \"a\", \"bodyBase64\": \"YQ==\"", "two-bodies"),
                page(", \"body\": \" \\n \"", "body-empty"),
                page(", \"bodyBase64\": \"%\"", "base64-invalid"),
                page(", \"body\": \"a\", \"contentType\": \"application/pdf\"", "content-type-unsupported"),
                page(", \"body\": \"" + "清".repeat(7_000_000) + "\"", "body-too-large"),
                deadLetter(growing("growing"), "result-too-large"),
                deadLetter("{\"url\": \"".getBytes(UTF_8), "json-invalid"),
                deadLetter(new byte[0], "json-invalid"),
                deadLetter("{\"body\": \"清河\"}".getBytes(Charset.forName("GBK")), "utf8-invalid"),
                deadLetter("[".repeat(100_000).getBytes(UTF_8), "json-too-deep"));
    }

    /** A good page in a record that Kafka takes, of which a message is made that it does not take. */
    static byte[] growing(String path) {
        var controls = new byte[10 * 1024 * 1024 - 2]; // written as six bytes each
        Arrays.fill(controls, (byte) 1);
        controls[0] = 'a';
        return ("{\"url\": \"http://news.example.cn/" + path
                        + "\", \"fetchedAt\": \"2026-03-05T08:00:00Z\", \"title\": \""
                        + "t".repeat(17_000_000) + "\", \"bodyBase64\": \""
                        + Base64.getEncoder().encodeToString(controls) + "\"}")
                .getBytes(UTF_8);
    }

    private static Bad page(String fields, String reason) {
        return rejected("{\"url\": \"http://a.cn/\", \"fetchedAt\": \"2026-03-05T08:00:00Z\"" + fields + "}", reason);
    }

    private static Bad rejected(String json, String reason) {
        return new Bad(new String(json.getBytes(UTF_8), ISO_8859_1), Wire.REJECTED, reason);
    }

    private static Bad deadLetter(byte[] value, String reason) {
        return new Bad(new String(value, ISO_8859_1), Wire.DEAD_LETTER, reason);
    }
}
