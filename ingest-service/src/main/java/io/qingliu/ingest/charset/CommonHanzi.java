package io.qingliu.ingest.charset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Objects;

/** The characters that most Chinese text is made of, Simplified and Traditional. The resource says where they are from. */
final class CommonHanzi {
    private static final String LIST = "common-hanzi.txt";
    private static final BitSet CHARACTERS = read();

    private CommonHanzi() {}

    static boolean contains(char c) {
        return CHARACTERS.get(c);
    }

    private static BitSet read() {
        try (var resource = Objects.requireNonNull(CommonHanzi.class.getResourceAsStream(LIST), LIST)) {
            var characters = new BitSet(1 << Character.SIZE);
            new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::chars)
                    .forEach(characters::set);
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIST, e);
        }
    }
}
