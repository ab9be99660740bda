package io.qingliu.ingest.http;

import io.qingliu.ingest.body.Packing;
import java.io.BufferedInputStream;
import java.io.IOException;

/** How a body begins, without taking anything of it away. */
final class Beginning {
    private static final int ENOUGH = 4;

    private Beginning() {}

    static Packing of(BufferedInputStream body) throws IOException {
        body.mark(ENOUGH);
        var beginning = body.readNBytes(ENOUGH);
        body.reset();
        return Packing.ofBeginning(beginning);
    }
}
