package io.qingliu.ingest.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedBodyTest {
    private static final int PIECE = 1024;
    private static final int PIECES = 2_000;

    private long now;

    @Test
    void waitsNoLongerThanItsPatienceForNextToNothing() throws IOException {
        var body = paced(1_000);
        for (var i = 0; i < 3; i++) {
            assertThat(body.read()).isZero();
        }

        assertThatExceptionOfType(BodyFault.TooSlow.class).isThrownBy(body::read);
    }

    @Test
    void waitsAsLongAsBytesComeAtAFairPace() throws IOException {
        assertThat(paced(3).readAllBytes()).hasSize(PIECES * PIECE);
    }

    @Test
    void doesNotCountTheTimeBetweenReads() throws IOException {
        var body = paced(3);
        body.readNBytes(PIECE);
        now += Duration.ofHours(1).toNanos();

        assertThat(body.readAllBytes()).hasSize((PIECES - 1) * PIECE);
    }

    /** Patient for three seconds and a bit; each read takes some milliseconds and gives a piece at most. */
    private PacedBody paced(long millisecondsOfARead) {
        var source = new ByteArrayInputStream(new byte[PIECES * PIECE]);
        return new PacedBody(
                new InputStream() {
                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) {
                        now += Duration.ofMillis(millisecondsOfARead).toNanos();
                        return source.read(target, offset, Math.min(length, PIECE));
                    }
                },
                Duration.ofSeconds(3).plusMillis(1),
                () -> now);
    }
}
