package io.qingliu.ingest.charset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.Seeds;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;

class Utf8ShapeTest {
    @Test
    void countsSequencesAndBadBytes() {
        assertThat(Utf8Shape.of("a é 新 😀".getBytes(UTF_8), 0)).isEqualTo(new Utf8Shape(3, 0));
        assertThat(Utf8Shape.of(new byte[] {'a', (byte) 0xE6, (byte) 0x96, 'b', (byte) 0x80}, 0))
                .isEqualTo(new Utf8Shape(0, 3));
        assertThat(Utf8Shape.of(new byte[] {(byte) 0xFF, 'a'}, 1)).isEqualTo(new Utf8Shape(0, 0));
    }

    @Test
    void agreesWithTheStrictDecoderOfThePlatform() {
        Seeds.forEach(20_000, random -> {
            var bytes = "新é😀\u0800\uFFFD".repeat(2).getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

            assertThat(Utf8Shape.of(bytes, 0).isFlawless()).isEqualTo(isUtf8(bytes));
        });
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
