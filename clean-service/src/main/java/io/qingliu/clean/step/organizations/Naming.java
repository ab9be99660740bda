package io.qingliu.clean.step.organizations;

import java.util.Optional;

/** Tells where the name begins that a head ends, if it is one. */
final class Naming {
    private static final String DETERMINERS = "各该本我每某两全多";

    private final Seats seats;
    private final Reach reach;

    Naming(Seats seats, Vocabulary vocabulary) {
        this.seats = seats;
        reach = new Reach(vocabulary, seats);
    }

    /** The name; {@code before} is the last one that ends before the head begins. */
    Optional<Mention> name(Passage text, Head head, Optional<Mention> before) {
        if (head.need() == Need.NEVER) {
            return Optional.empty();
        }
        if (head.rank() == Rank.GROUP && ProperNames.isAnnounced(text, head)) {
            return Optional.of(mention(ProperNames.announcedAt(head), head));
        }
        int floor = before.map(Mention::end).orElse(0);
        int first = reach.firstWord(text, head, floor);
        int start = first < text.size() ? Math.min(text.start(first), head.start()) : head.start();
        int seat = firstSeat(text, first, head);
        boolean adjoins = before.isPresent() && start == floor;
        if (adjoins && goesOn(before.get(), head)) {
            return Optional.of(mention(before.get().start(), head));
        }
        if (seat >= 0) {
            return atSeat(text, first, seat, head);
        }
        int named = ProperNames.afterVerbs(text, first, head.start());
        return start < head.start() && isNamed(text, named, head)
                ? Optional.of(mention(text.start(named), head))
                : Optional.empty();
    }

    // 某生物科技有限公司
    private static boolean isUnnamed(Passage text, int first) {
        return first > 0 && "某该这那本家个名的之".indexOf(text.text().charAt(text.start(first) - 1)) >= 0;
    }

    private static boolean goesOn(Mention before, Head head) {
        return switch (before.rank()) {
            case CLOSED -> head.rank() == Rank.BRANCH;
            case GROUP -> true;
            case OPEN, BRANCH -> !isCompany(head);
        };
    }

    private static boolean isCompany(Head head) {
        return switch (head.need()) {
            case TEXT, BRAND -> head.rank() != Rank.OPEN;
            case MORE, NAME -> head.rank() == Rank.CLOSED;
            case SEAT, FUNCTION, LABEL, NUMBER, PART, NEVER -> false;
        };
    }

    private int firstSeat(Passage text, int first, Head head) {
        boolean inBracket = false;
        for (int word = first; word < text.size() && text.start(word) < head.start(); word++) {
            inBracket = inBracket ? !text.isOneOf(")）", word) : text.isOneOf("(（", word);
            int end = inBracket ? -1 : text.endOfSeat(word, head.start());
            // The seat of a number is what it is a number of: 兴县八路军120师.
            if (end > text.start(word)
                    && (head.need() != Need.NUMBER || isNumber(text.text().substring(end, head.start())))) {
                return word;
            }
        }
        return -1;
    }

    private Optional<Mention> atSeat(Passage text, int first, int seat, Head head) {
        int start = text.start(seat);
        int end = text.endOfSeat(seat, head.start());
        var name = text.text().substring(start, end);
        if (isOfAny(text, seat, name) || (end == head.start() && seats.isWide(name)) || !isEnough(text, end, head)) {
            return Optional.empty();
        }
        if (isCompany(head) && ProperNames.isAll(text, first, seat)) {
            return Optional.of(mention(text.start(first), head));
        }
        int own = isCompany(head) ? own(text, seat, head) : start;
        return Optional.of(new Mention(start, head.end(), head.rank(), own));
    }

    // Whether a seat that ends at {@code end} makes it a name.
    private boolean isEnough(Passage text, int end, Head head) {
        return switch (head.need()) {
            case TEXT, NAME, SEAT -> true;
            case MORE, FUNCTION -> end < head.start();
            case BRAND -> end < head.start() && text.isBoundary(end) && ProperNames.isBefore(text, text.at(end), head);
            case NUMBER -> isNumber(text.text().substring(end, head.start()));
            case LABEL, PART, NEVER -> false;
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(letter -> Character.isDigit(letter) || "第一二三四五六七八九十百〇零".indexOf(letter) >= 0);
    }

    // Where a company's name begins that stands behind the place it is in: 神池县|天牧生物科技有限公司.
    private int own(Passage text, int seat, Head head) {
        int end = seats.endOfSite(text.words(), seat, head.start());
        int next = end < head.start() && text.isBoundary(end) ? text.at(end) : -1;
        return next >= 0 && ProperNames.isIn(text, next, head.start()) ? end : text.start(seat);
    }

    // 各县公安局, 全市学校: bodies of that level, whichever; e镇服务中心.
    private boolean isOfAny(Passage text, int seat, String name) {
        if (seat == 0 || !seats.isLevel(name)) {
            return false;
        }
        char before = text.text().charAt(text.start(seat) - 1);
        return DETERMINERS.indexOf(before) >= 0
                || (Character.isLetterOrDigit(before) && !Character.isIdeographic(before));
    }

    // Whether it is a name without a seat.
    private boolean isNamed(Passage text, int first, Head head) {
        return switch (head.need()) {
            case TEXT ->
                head.start() - text.start(first) > 1
                        && (!isUnnamed(text, first) || ProperNames.isIn(text, first, head.start()));
            case NAME, MORE -> ProperNames.isIn(text, first, head.start());
            case BRAND -> ProperNames.isBefore(text, first, head);
            case LABEL ->
                ProperNames.isBefore(text, first, head)
                        && ProperNames.isSetOff(text.text(), text.start(first), head.end());
            case SEAT, FUNCTION, NUMBER, PART, NEVER -> false;
        };
    }

    private static Mention mention(int start, Head head) {
        return new Mention(start, head.end(), head.rank());
    }
}
