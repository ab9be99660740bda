package io.qingliu.embedded;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What Elasticsearch 9.5 reads from its standard input before it starts: the product's own launcher sends its class
 * ServerArgs in the server's wire format. It is internal and may change with any version.
 */
record StartArguments(Map<String, String> settings, Path config, Path logs) {
    private static final String KEYSTORE = "org.elasticsearch.common.settings.KeyStoreWrapper";
    private static final int KEYSTORE_FORMAT = 7;
    private static final int TYPE_STRING = 0;

    void writeTo(Path file) {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeBoolean(false); // does not become a daemon
            out.writeBoolean(false); // may write to the console
            out.writeBoolean(false); // no file for the process id
            writeEmptyKeystore(out);
            writeNumber(out, settings.size());
            for (var setting : settings.entrySet()) {
                writeText(out, setting.getKey());
                out.writeByte(TYPE_STRING);
                writeText(out, setting.getValue());
            }
            writeText(out, config.toString());
            writeText(out, logs.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static void writeEmptyKeystore(DataOutputStream out) throws IOException {
        writeText(out, KEYSTORE);
        out.writeInt(KEYSTORE_FORMAT);
        out.writeBoolean(false); // no password
        out.writeBoolean(false); // no encrypted content
        writeNumber(out, 0); // no entries
        out.writeBoolean(false); // not closed
    }

    /** Seven bits per byte, lowest first; the eighth says that more follow. */
    private static void writeNumber(OutputStream out, int number) throws IOException {
        var rest = number;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** The number of UTF-16 units, then each unit by itself in one to three bytes. */
    private static void writeText(OutputStream out, String text) throws IOException {
        writeNumber(out, text.length());
        for (var index = 0; index < text.length(); index++) {
            var unit = text.charAt(index);
            if (unit <= 0x7F) {
                out.write(unit);
            } else if (unit <= 0x7FF) {
                out.write(0xC0 | (unit >> 6));
                out.write(0x80 | (unit & 0x3F));
            } else {
                out.write(0xE0 | (unit >> 12));
                out.write(0x80 | ((unit >> 6) & 0x3F));
                out.write(0x80 | (unit & 0x3F));
            }
        }
    }
}
