package io.qingliu.ingest.body;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** How a body is packed, as its Content-Encoding says. */
public enum Packing {
    /** Not at all. */
    NONE,
    /** RFC 1952, any number of members. */
    GZIP,
    /** RFC 8878, any number of frames. */
    ZSTD;

    // 8 MiB, the window that RFC 9659 allows to a Content-Encoding: whoever unpacks has to hold it.
    private static final int LARGEST_ZSTD_WINDOW_LOG = 23;

    private static final int GZIP_MAGIC = 0x1F8B;
    private static final int ZSTD_MAGIC = 0x28B52FFD;

    /** Reads a Content-Encoding; an absent one is empty here. Nothing where it is one that is not known, or several. */
    public static Optional<Packing> of(String contentEncoding) {
        return switch (contentEncoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "none" -> Optional.of(NONE);
            case "gzip", "x-gzip" -> Optional.of(GZIP);
            case "zstd" -> Optional.of(ZSTD);
            default -> Optional.empty();
        };
    }

    /** Tells by the first four bytes of a body, or as many as there are. */
    public static Packing ofBeginning(byte[] bytes) {
        if (bytes.length >= 2 && number(bytes, 2) == GZIP_MAGIC) {
            return GZIP;
        }
        return bytes.length >= 4 && number(bytes, 4) == ZSTD_MAGIC ? ZSTD : NONE;
    }

    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GzipMembers(packed);
            case ZSTD -> new ZstdInputStreamNoFinalizer(packed).setLongMax(LARGEST_ZSTD_WINDOW_LOG);
        };
    }

    private static int number(byte[] bytes, int count) {
        var number = 0;
        for (var i = 0; i < count; i++) {
            number = (number << 8) | Byte.toUnsignedInt(bytes[i]);
        }
        return number;
    }
}
