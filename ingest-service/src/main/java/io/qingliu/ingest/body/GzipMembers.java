package io.qingliu.ingest.body;

import io.qingliu.ingest.body.BodyFault.Corrupt;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, one member after the other. Stricter than the JDK's own stream, which takes whatever follows a member for
 * the end: what is not a member there would be lost without a word.
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int FIRST_MAGIC = 0x1F;
    private static final int SECOND_MAGIC = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream packed;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int at;
    private int limit;
    private boolean isInside;

    GzipMembers(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (length > 0) {
            if (!isInside && !beginsMember()) {
                return -1;
            }
            var count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                return count;
            }
            endMember();
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end(); // its memory is not the garbage collector's
        packed.close();
    }

    /** Some bytes of the member; none once it is at its end. */
    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            while (true) {
                var count = inflater.inflate(target, offset, length);
                if (count > 0 || inflater.finished()) {
                    return count;
                }
                if (inflater.needsDictionary()) {
                    throw new Corrupt("The gzip wants a dictionary");
                }
                if (at == limit && !fill()) {
                    throw brokenOff();
                }
                inflater.setInput(buffer, at, limit - at);
                at = limit;
            }
        } catch (DataFormatException e) {
            throw new Corrupt("The gzip is damaged");
        }
    }

    private boolean beginsMember() throws IOException {
        if (at == limit && !fill()) {
            return false;
        }
        if (next() != FIRST_MAGIC || next() != SECOND_MAGIC || next() != DEFLATE) {
            throw new Corrupt("The body is not gzip, or something else follows the gzip");
        }
        var flags = next();
        if ((flags & RESERVED) != 0) {
            throw new Corrupt("The gzip is of a kind that is not known");
        }
        skip(6); // time, flags and system
        if ((flags & EXTRA) != 0) {
            skip(next() | (next() << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            skip(2);
        }
        inflater.reset();
        checksum.reset();
        isInside = true;
        return true;
    }

    private void endMember() throws IOException {
        at = limit - inflater.getRemaining();
        if (number() != checksum.getValue() || number() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new Corrupt("The gzip is damaged: its checksum does not fit");
        }
        isInside = false;
    }

    private long number() throws IOException {
        return next() | (next() << 8) | (next() << 16) | ((long) next() << 24);
    }

    private void skip(int count) throws IOException {
        for (var i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // a name, which means nothing here
        }
    }

    private int next() throws IOException {
        if (at == limit && !fill()) {
            throw brokenOff();
        }
        return Byte.toUnsignedInt(buffer[at++]);
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, packed.read(buffer));
        return limit > 0;
    }

    private static Corrupt brokenOff() {
        return new Corrupt("The gzip breaks off");
    }
}
