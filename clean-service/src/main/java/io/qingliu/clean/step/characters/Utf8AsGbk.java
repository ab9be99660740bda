package io.qingliu.clean.step.characters;

import java.util.Optional;

/** UTF-8 read as GBK: three characters for two, most of them rare. {@code 浣犲ソ} was {@code 你好}. */
record Utf8AsGbk(GbkCodes codes) implements Misreading {
    // So many in a row never come about by chance; fewer only count where they are all that stands there.
    private static final int BEYOND_CHANCE = 4;
    private static final int FEWEST_MEANT = 2;

    @Override
    public boolean mayBeginWith(char c) {
        int lead = codes.codeOf(c) >> 8;
        return lead >= 0xE2 && lead <= 0xEF;
    }

    @Override
    public Optional<Repair> at(String text, int position) {
        if (!secondByteFollows(text, position)) {
            return Optional.empty();
        }
        var meant = new StringBuilder();
        int unusual = 0;
        int i = position;
        int done = position; // behind the last pair of characters whose three bytes each are whole
        int whole = 0;
        int buffer = 0;
        int buffered = 0;
        while (i < text.length()) {
            int code = codes.codeOf(text.charAt(i));
            if (code == 0) {
                break;
            }
            buffer = (buffer << 16) | code;
            buffered += 2;
            unusual += GbkCodes.isFrequentCode(code) ? 0 : 1;
            i++;
            if (buffered >= 3) {
                int rest = buffered - 3;
                char c = character(buffer >>> (8 * rest));
                if (!codes.isHanOrMark(c)) {
                    break;
                }
                meant.append(c);
                buffer &= rest == 0 ? 0 : 0xFF;
                buffered = rest;
                if (rest == 0) {
                    done = i;
                    whole = meant.length();
                }
            }
        }
        boolean alone = (position == 0 || !GbkCodes.isHan(text.charAt(position - 1)))
                && (done == text.length() || !GbkCodes.isHan(text.charAt(done)));
        boolean enough = whole >= BEYOND_CHANCE || (alone && whole >= FEWEST_MEANT);
        boolean sure = enough && codes.isMostlyCommon(meant.substring(0, whole));
        return sure && 2 * unusual >= done - position
                ? Optional.of(new Repair(position, done, meant.substring(0, whole)))
                : Optional.empty();
    }

    // A quick no for nearly all characters: the second byte ends this one, the third begins the next.
    private boolean secondByteFollows(String text, int position) {
        int second = codes.codeOf(text.charAt(position)) & 0xFF;
        int third = position + 1 < text.length() ? codes.codeOf(text.charAt(position + 1)) >> 8 : 0;
        return (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80;
    }

    // The character of three bytes of UTF-8, or 0 where they are none.
    private static char character(int bytes) {
        boolean three = (bytes & 0xF0C0C0) == 0xE08080;
        return three ? (char) (((bytes >> 16 & 0x0F) << 12) | ((bytes >> 8 & 0x3F) << 6) | (bytes & 0x3F)) : 0;
    }
}
