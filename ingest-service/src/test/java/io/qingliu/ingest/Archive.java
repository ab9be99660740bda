package io.qingliu.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Writes a web archive, record by record, byte by byte as a crawler would: or not quite. */
public final class Archive {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A page as a server sent it. */
    public Archive page(String url, String text) {
        return response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", html(text));
    }

    /** A response; {@code head} without the blank line. */
    public Archive response(String url, String head, byte[] body) {
        var block = new ByteArrayOutputStream();
        block.writeBytes((head + "\r\n").getBytes(ISO_8859_1));
        block.writeBytes(body);
        return record("response", url, "application/http; msgtype=response", block.toByteArray());
    }

    /** A record of any type. */
    public Archive record(String type, String url, String contentType, byte[] block) {
        return raw("WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2026-03-05T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: "
                        + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .raw(block)
                .raw("\r\n\r\n");
    }

    /** Anything. */
    public Archive raw(String text) {
        return raw(text.getBytes(UTF_8));
    }

    /** Anything. */
    public Archive raw(byte[] some) {
        bytes.writeBytes(some);
        return this;
    }

    /** How much there is so far. */
    public int size() {
        return bytes.size();
    }

    /** The archive as it is. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Some bytes in gzip. */
    public static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A page of a paragraph. */
    public static byte[] html(String text) {
        return ("<html><p>" + text + "</p></html>").getBytes(UTF_8);
    }
}
