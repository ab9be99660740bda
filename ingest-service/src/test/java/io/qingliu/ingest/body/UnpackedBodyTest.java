package io.qingliu.ingest.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import io.qingliu.ingest.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnpackedBodyTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final UnpackedBody.Limits PLENTY = new UnpackedBody.Limits(Long.MAX_VALUE, 200);

    @ParameterizedTest
    @CsvSource({"'',NONE", "identity,NONE", "gzip,GZIP", "x-gzip,GZIP", "GZip,GZIP", "' zstd ',ZSTD"})
    void knowsThePackingsThatCrawlersUse(String encoding, Packing packing) {
        assertThat(Packing.of(encoding)).contains(packing);
    }

    @ParameterizedTest
    @CsvSource({"br", "deflate", "'gzip, gzip'", "'gzip, zstd'"})
    void knowsNoOthers(String encoding) {
        assertThat(Packing.of(encoding)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void givesBackWhatWasPackedAndTellsItByItsBeginning(Packing packing) {
        Seeds.forEach(100, random -> {
            var bytes = text(random, random.nextInt(200_000));
            var packed = pack(packing, bytes);

            assertThat(unpack(packing, packed)).isEqualTo(bytes);
            assertThat(Packing.ofBeginning(Arrays.copyOf(packed, Math.min(4, packed.length))))
                    .isEqualTo(packing);
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void readsMembersThatFollowEachOther(Packing packing) throws IOException {
        var members = new ByteArrayOutputStream();
        for (var part : new String[] {"清河", "", "新建", "图书室"}) {
            members.write(pack(packing, part.getBytes(UTF_8)));
        }

        assertThat(unpack(packing, members.toByteArray())).asString(UTF_8).isEqualTo("清河新建图书室");
    }

    @Test
    void readsGzipWithEveryFieldOfItsHeader() throws IOException {
        var member = pack(Packing.GZIP, "清河".getBytes(UTF_8));
        var named = new ByteArrayOutputStream();
        named.write(new byte[] {0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3});
        named.write(new byte[] {3, 0, 'x', 'y', 'z', 'n', 0, 'c', 'c', 0, 1, 2});
        named.write(member, 10, member.length - 10);

        assertThat(unpack(Packing.GZIP, named.toByteArray())).asString(UTF_8).isEqualTo("清河");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void saysOfEveryTruncationThatItIsCorrupt(Packing packing) {
        var packed = pack(packing, text(new Random(1), 300));

        for (var length = 1; length < packed.length; length++) {
            assertCorrupt(packing, Arrays.copyOf(packed, length));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void letsNothingThatFollowsBeLost(Packing packing) throws IOException {
        var followed = new ByteArrayOutputStream();
        followed.write(pack(packing, "清河".getBytes(UTF_8)));
        followed.write("{\"url\": \"http://a.cn/\"}".getBytes(UTF_8));

        assertCorrupt(packing, followed.toByteArray());
    }

    @Test
    void neverFailsInAnyOtherWayOnDamagedBytes() {
        Seeds.forEach(2_000, random -> {
            var packing = random.nextBoolean() ? Packing.GZIP : Packing.ZSTD;
            var bytes = text(random, 500);
            var packed = pack(packing, bytes);
            packed[random.nextInt(packed.length)] = (byte) random.nextInt();

            try {
                unpack(packing, packed);
            } catch (AssertionError e) {
                assertThat(e).hasCauseInstanceOf(BodyFault.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void stopsABombAfterALittleOfIt(Packing packing) {
        var bomb = pack(packing, new byte[100 * MEBIBYTE]);
        var read = new AtomicLong();

        assertThatExceptionOfType(BodyFault.TooLarge.class)
                .isThrownBy(() -> new UnpackedBody(
                                new ByteArrayInputStream(bomb), packing, PLENTY, count -> read.addAndGet(count))
                        .transferTo(OutputStream.nullOutputStream()))
                .withMessage("The body unpacks to more than 200 times its size");
        assertThat(read.get()).isLessThan(30 * MEBIBYTE);
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void stopsABodyThatIsTooLarge(Packing packing) {
        var packed = pack(packing, text(new Random(1), 10_001));
        var limits = new UnpackedBody.Limits(10_000, 200);

        assertThatExceptionOfType(BodyFault.TooLarge.class)
                .isThrownBy(() ->
                        new UnpackedBody(new ByteArrayInputStream(packed), packing, limits, count -> {}).readAllBytes())
                .withMessageStartingWith("The body has more than 10000 bytes");
    }

    @Test
    void holdsNoWindowLargerThanThatOfTheStandard() throws IOException {
        var wide = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(wide).setLong(27)) {
            out.write(text(new Random(1), 2 * MEBIBYTE));
        }

        assertCorrupt(Packing.ZSTD, wide.toByteArray());
    }

    private static void assertCorrupt(Packing packing, byte[] packed) {
        assertThatExceptionOfType(BodyFault.Corrupt.class)
                .isThrownBy(() -> open(packing, packed).readAllBytes());
    }

    private static byte[] unpack(Packing packing, byte[] packed) {
        try (var body = open(packing, packed)) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream open(Packing packing, byte[] packed) throws IOException {
        return new UnpackedBody(new ByteArrayInputStream(packed), packing, PLENTY, count -> {});
    }

    private static byte[] pack(Packing packing, byte[] bytes) {
        return switch (packing) {
            case NONE -> bytes;
            case ZSTD -> Zstd.compress(bytes);
            case GZIP -> {
                var packed = new ByteArrayOutputStream();
                try (var out = new GZIPOutputStream(packed)) {
                    out.write(bytes);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                yield packed.toByteArray();
            }
        };
    }

    /** Letters, so that it is neither random nor all the same. */
    private static byte[] text(Random random, int length) {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(26));
        }
        return bytes;
    }
}
