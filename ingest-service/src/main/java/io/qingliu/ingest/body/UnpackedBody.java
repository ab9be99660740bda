package io.qingliu.ingest.body;

import com.github.luben.zstd.ZstdIOException;
import io.qingliu.ingest.body.BodyFault.Corrupt;
import io.qingliu.ingest.body.BodyFault.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** What a body holds once it is unpacked, as much of it as may be. Closing it does not close the body that it comes from. */
public final class UnpackedBody extends InputStream {
    // Before so much nobody is harmed, and a short page of blanks may well be denser than any real feed.
    private static final long BYTES_AT_ANY_DENSITY = 8 * 1024 * 1024;

    private final InputStream unpacked;
    private final Counted packed;
    private final Limits limits;
    private final IntConsumer read;
    private final boolean isPacked;
    private long bytes;

    /**
     * Unpacks while it is read.
     *
     * @param read is told of each number of bytes that has been read, unpacked
     */
    public UnpackedBody(InputStream body, Packing packing, Limits limits, IntConsumer read) throws IOException {
        this.packed = new Counted(body);
        this.unpacked = packing.unpack(packed);
        this.limits = limits;
        this.read = read;
        this.isPacked = packing != Packing.NONE;
    }

    /**
     * How much a body may hold.
     *
     * @param bytes once it is unpacked
     * @param ratio bytes unpacked for each byte packed, on the average since the beginning
     */
    public record Limits(long bytes, int ratio) {}

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var count = unpack(target, offset, length);
        if (count > 0) {
            bytes += count;
            check();
            read.accept(count);
        }
        return count;
    }

    private int unpack(byte[] target, int offset, int length) throws IOException {
        try {
            return unpacked.read(target, offset, length);
        } catch (ZstdIOException e) {
            throw new Corrupt("The zstd is damaged, breaks off, or has a window of more than 8 MiB");
        }
    }

    private void check() throws TooLarge {
        if (bytes > limits.bytes()) {
            throw new TooLarge("The body has more than " + limits.bytes() + " bytes" + (isPacked ? " unpacked" : ""));
        }
        if (isPacked && bytes > BYTES_AT_ANY_DENSITY && bytes / limits.ratio() > packed.bytes) {
            throw new TooLarge("The body unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    @Override
    public void close() throws IOException {
        if (isPacked) {
            unpacked.close();
        }
    }

    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            bytes += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = super.read(target, offset, length);
            bytes += Math.max(0, count);
            return count;
        }

        @Override
        public void close() {
            // What is left of the body is its owner's business.
        }
    }
}
