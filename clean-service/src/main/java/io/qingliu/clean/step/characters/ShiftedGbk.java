package io.qingliu.clean.step.characters;

import java.util.Optional;

/**
 * GBK that lost its beat: one byte became a question mark, and each character after it is made of the halves of two, until
 * a single byte catches the beat again. {@code ?!睍r} was {@code 。”時}.
 */
record ShiftedGbk(GbkCodes codes) implements Misreading {
    // A shift ends at the next single byte; in news that comes within a sentence.
    private static final int LONGEST = 40;

    // The lost byte can only be told where it began a mark of punctuation; those begin with one of these.
    private static final int[] LEADS_OF_MARKS = {0xA1, 0xA3};

    @Override
    public boolean mayBeginWith(char c) {
        return c == '?' || c == '\uFFFD';
    }

    @Override
    public Optional<Repair> at(String text, int position) {
        var bytes = new byte[2 * LONGEST + 2];
        int count = 1; // the first one is lost
        boolean rare = false;
        for (int i = position + 1; i < Math.min(text.length(), position + LONGEST); i++) {
            char c = text.charAt(i);
            int code = code(c);
            if (code == 0) {
                return Optional.empty();
            }
            if (code < 0x100) {
                bytes[count++] = (byte) code;
                return rare ? decode(bytes, count, position, i + 1) : Optional.empty();
            }
            bytes[count++] = (byte) (code >> 8);
            bytes[count++] = (byte) code;
            rare |= codes.isRareHan(c);
        }
        return Optional.empty();
    }

    // The bytes that a character stands for: one or two. Somebody has made full-width marks narrow after the accident.
    private int code(char c) {
        if (c >= '@' && c <= '~') {
            return c;
        }
        if ("!,:;?().".indexOf(c) >= 0) {
            return 0xA380 + c;
        }
        return c < 0x80 ? 0 : codes.codeOf(c);
    }

    private Optional<Repair> decode(byte[] bytes, int count, int start, int end) {
        for (int lead : LEADS_OF_MARKS) {
            bytes[0] = (byte) lead;
            var meant = new StringBuilder();
            for (int i = 0; i < count; i += 2) {
                meant.append(codes.characterOf(bytes[i], bytes[i + 1]));
            }
            boolean mark = GbkCodes.isMark(meant.charAt(0)) && !Character.isDigit(meant.charAt(0));
            if (mark && meant.chars().allMatch(c -> codes.isCommon((char) c))) {
                return Optional.of(new Repair(start, end, meant.toString()));
            }
        }
        return Optional.empty();
    }
}
