package io.qingliu.clean.step.characters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 read as Windows-1252 or ISO 8859-1: {@code ä¸\u00AD} was {@code 中}, {@code â€œ} was {@code “}. */
record Utf8AsWestern() implements Misreading {
    // A letter with an accent before these, as in “hé”…, is UTF-8 by chance only.
    private static final String MARKS_OF_CHINESE = "“”‘’–—…•";

    @Override
    public boolean mayBeginWith(char c) {
        return c >= '\u00C2' && c <= '\u00F4';
    }

    @Override
    public Optional<Repair> at(String text, int position) {
        var meant = new StringBuilder();
        int telling = 0;
        int sequences = 0;
        int end = position;
        int length = lengthOfSequence(text, end);
        while (length > 0) {
            var characters = decode(text, end, length);
            if (characters.isEmpty()) {
                break;
            }
            meant.append(characters);
            sequences++;
            telling += telling(text, end + 1, end + length);
            end += length;
            length = lengthOfSequence(text, end);
        }
        return sequences > 0 && 2 * telling >= sequences && isReadable(meant)
                ? Optional.of(new Repair(position, end, meant.toString()))
                : Optional.empty();
    }

    private int lengthOfSequence(String text, int position) {
        if (position >= text.length() || !mayBeginWith(text.charAt(position))) {
            return 0;
        }
        char lead = text.charAt(position);
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return position + length <= text.length() ? length : 0;
    }

    private static String decode(String text, int start, int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = WesternBytes.of(text.charAt(start + i));
            if (value < 0) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            return "";
        }
    }

    // Controls are bytes of what was garbled twice, or the guess is wrong.
    private boolean isReadable(StringBuilder meant) {
        return meant.chars().noneMatch(Character::isISOControl)
                || at(meant.toString(), 0).isPresent();
    }

    private static int telling(String text, int start, int end) {
        int telling = 0;
        for (int i = start; i < end; i++) {
            telling += MARKS_OF_CHINESE.indexOf(text.charAt(i)) < 0 ? 1 : 0;
        }
        return telling;
    }
}
