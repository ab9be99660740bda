package io.qingliu.clean.step.characters;

import java.util.Optional;

/** GBK read as Windows-1252 or ISO 8859-1: {@code ÖÐ¹úÐÂÎÅ} was {@code 中国新闻}. */
record GbkAsWestern(GbkCodes codes) implements Misreading {
    // Fewer might be the capitals of a European language.
    private static final int FEWEST_MEANT = 3;

    @Override
    public boolean mayBeginWith(char c) {
        return c >= '\u00A1' && c <= '\u00FE';
    }

    @Override
    public Optional<Repair> at(String text, int position) {
        if (position > 0 && WesternBytes.of(text.charAt(position - 1)) >= 0) {
            return Optional.empty(); // in the middle of a run the bytes would be paired wrongly
        }
        var meant = new StringBuilder();
        int i = position;
        while (i + 1 < text.length()) {
            int lead = WesternBytes.of(text.charAt(i));
            int trail = WesternBytes.of(text.charAt(i + 1));
            char c = lead < 0 || trail < 0 ? 0 : codes.characterOf(lead, trail);
            if (!codes.isCommon(c)) {
                break;
            }
            meant.append(c);
            i += 2;
        }
        boolean whole = i == text.length() || WesternBytes.of(text.charAt(i)) < 0;
        return whole && meant.length() >= FEWEST_MEANT
                ? Optional.of(new Repair(position, i, meant.toString()))
                : Optional.empty();
    }
}
