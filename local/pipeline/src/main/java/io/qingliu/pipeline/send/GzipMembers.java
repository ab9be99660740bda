package io.qingliu.pipeline.send;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads gzip whose members stand one after the other, as web archives do. The library takes a member with a damaged header
 * for the end of the file, and all behind it would be left out without a word.
 */
final class GzipMembers extends GZIPInputStream {
    private static final int TRAILER = 8; // bytes that the last member ends with

    GzipMembers(InputStream packed, int buffer) throws IOException {
        super(packed, buffer);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new ZipException("what follows is no gzip");
        }
        return read;
    }
}
