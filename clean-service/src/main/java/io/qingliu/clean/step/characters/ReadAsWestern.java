package io.qingliu.clean.step.characters;

import java.util.Optional;

/**
 * UTF-8 or GBK read as Windows-1252 or ISO 8859-1: {@code â€œ} was {@code “}, {@code ÖÐ¹úÐÂÎÅ} was {@code 中国新闻}. A run of
 * such characters is judged as a whole, since a piece of the one may look like the other.
 */
record ReadAsWestern(GbkCodes codes) implements Misreading {
    // A single pair of letters might be either, or a word of a European language.
    private static final int FEWEST_MEANT = 2;

    @Override
    public boolean mayBeginWith(char c) {
        return c >= '\u00A1' && c <= '\u00FE';
    }

    @Override
    public Optional<Repair> at(String text, int position) {
        boolean inRun = position > 0 && isLatin(text.charAt(position - 1));
        int end = inRun ? position : WesternBytes.endOfRun(text, position);
        if (end - position < 2) {
            return Optional.empty();
        }
        var utf8 = fromUtf8(text, position, end);
        if (utf8.isPresent()) {
            return utf8;
        }
        var gbk = fromGbk(text, position, end);
        return gbk.isPresent() ? gbk : fromPiecesOfUtf8(text, position, end);
    }

    private Optional<Repair> fromUtf8(String text, int start, int end) {
        var meant = new StringBuilder();
        int telling = 0;
        int sequences = 0;
        int i = start;
        int length = Utf8.lengthAt(text, i, end);
        while (length > 0) {
            int codePoint = Utf8.decode(text, i, length);
            if (codePoint < 0) {
                break;
            }
            meant.appendCodePoint(codePoint);
            telling += Utf8.telling(text, i + 1, i + length);
            sequences++;
            i += length;
            length = Utf8.lengthAt(text, i, end);
        }
        boolean whole = sequences > 0 && onlyMarks(text, i, end) && 2 * telling >= sequences;
        return whole && !isAmbiguous(text, start, i) && isReadable(meant)
                ? Optional.of(new Repair(start, i, meant.toString()))
                : Optional.empty();
    }

    // Two letters that are a frequent character in GBK: Ã» may be û or 没.
    private boolean isAmbiguous(String text, int start, int end) {
        return end - start == 2
                && GbkCodes.isFrequentCode(
                        (WesternBytes.of(text.charAt(start)) << 8) | WesternBytes.of(text.charAt(start + 1)));
    }

    // Controls are bytes of what was garbled twice, or the guess is wrong.
    private boolean isReadable(StringBuilder meant) {
        return meant.chars().noneMatch(Character::isISOControl)
                || at(meant.toString(), 0).isPresent();
    }

    private Optional<Repair> fromGbk(String text, int start, int end) {
        var meant = new StringBuilder();
        int i = start;
        while (i + 1 < end) {
            char c = codes.characterOf(WesternBytes.of(text.charAt(i)), WesternBytes.of(text.charAt(i + 1)));
            if (!codes.isHanOrMark(c)) {
                break;
            }
            meant.append(c);
            i += 2;
        }
        return onlyMarks(text, i, end) && meant.length() >= FEWEST_MEANT && codes.isMostlyCommon(meant)
                ? Optional.of(new Repair(start, i, meant.toString()))
                : Optional.empty();
    }

    // Where bytes are lost in between, what is whole is put right if it is most of the run.
    private Optional<Repair> fromPiecesOfUtf8(String text, int start, int end) {
        var meant = new StringBuilder();
        int whole = 0;
        int telling = 0;
        int i = start;
        while (i < end) {
            int codePoint = Utf8.lengthAt(text, i, end) == 3 ? Utf8.decode(text, i, 3) : -1;
            if (codePoint >= 0 && codes.isCommon((char) codePoint)) {
                meant.append((char) codePoint);
                telling += Utf8.telling(text, i + 1, i + 3);
                whole++;
                i += 3;
            } else {
                meant.append(text.charAt(i));
                i++;
            }
        }
        return whole >= FEWEST_MEANT && 6 * whole >= end - start && 2 * telling >= whole
                ? Optional.of(new Repair(start, end, meant.toString()))
                : Optional.empty();
    }

    private static boolean onlyMarks(String text, int start, int end) {
        int i = start;
        while (i < end && !isLatin(text.charAt(i))) {
            i++;
        }
        return i == end;
    }

    private static boolean isLatin(char c) {
        return c >= '\u0080' && c <= '\u00FF';
    }
}
