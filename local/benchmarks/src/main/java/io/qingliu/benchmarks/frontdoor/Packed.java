package io.qingliu.benchmarks.frontdoor;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a stream is packed for the way. */
enum Packed {
    IDENTITY {
        @Override
        OutputStream into(OutputStream out) {
            return new BufferedOutputStream(out, BUFFER);
        }
    },
    GZIP {
        @Override
        OutputStream into(OutputStream out) throws IOException {
            return new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER);
        }
    },
    ZSTD {
        @Override
        OutputStream into(OutputStream out) throws IOException {
            return new BufferedOutputStream(new ZstdOutputStreamNoFinalizer(out, 1), BUFFER);
        }
    };

    private static final int BUFFER = 1 << 16;

    abstract OutputStream into(OutputStream out) throws IOException;

    /** The Content-Encoding. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
