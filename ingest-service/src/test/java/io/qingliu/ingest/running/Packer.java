package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Packs bodies as a client does. */
enum Packer {
    GZIP {
        @Override
        OutputStream into(OutputStream packed) throws IOException {
            return new GZIPOutputStream(packed);
        }
    },
    ZSTD {
        @Override
        OutputStream into(OutputStream packed) throws IOException {
            return new ZstdOutputStream(packed);
        }
    };

    abstract OutputStream into(OutputStream packed) throws IOException;

    byte[] bytes(byte[] bytes) throws IOException {
        return repeated(bytes, 1);
    }

    byte[] bytes(String text) throws IOException {
        return bytes(text.getBytes(UTF_8));
    }

    /** The same bytes many times, never held as a whole. */
    byte[] repeated(byte[] bytes, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = into(packed)) {
            for (var i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    BodyPublisher pack(String text) throws IOException {
        return BodyPublishers.ofByteArray(bytes(text));
    }

    /** The header that says so, name and value. */
    String[] header() {
        return new String[] {"Content-Encoding", name().toLowerCase(Locale.ROOT)};
    }
}
