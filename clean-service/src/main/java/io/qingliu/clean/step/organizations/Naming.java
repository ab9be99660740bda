package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import java.util.Optional;

/** Tells where the name begins that a head ends, if it is one. */
final class Naming {
    private static final int SHORTEST_BRAND = 2; // characters: 天奇股份
    private static final int LONGEST_BRAND = 3;
    private static final int LONGEST_BEFORE_SEAT = 4; // 陕汽大同专用汽车有限公司
    private static final String DETERMINERS = "各该本我每某两全多";

    private final Seats seats;
    private final Vocabulary vocabulary;
    private final Reach reach;

    Naming(Seats seats, Vocabulary vocabulary) {
        this.seats = seats;
        this.vocabulary = vocabulary;
        reach = new Reach(vocabulary, seats);
    }

    Optional<Mention> name(Segmentation text, Head head, Optional<Mention> before) {
        if (head.need() == Need.NEVER) {
            return Optional.empty();
        }
        if (head.rank() == Rank.GROUP && isAnnounced(text, head)) {
            return Optional.of(mention(head.start() - SHORTEST_BRAND, head));
        }
        int floor = before.map(Mention::end).orElse(0);
        int first = reach.firstWord(text, head, floor);
        int start = first < text.size() ? Math.min(text.start(first), head.start()) : head.start();
        int seat = firstSeat(text, first, head);
        boolean adjoins = before.isPresent() && start == floor;
        if (adjoins && goesOn(before.get(), head, seat >= 0 && text.start(seat) == floor)) {
            return Optional.of(mention(before.get().start(), head));
        }
        return seat >= 0 ? atSeat(text, first, seat, head) : withoutSeat(text, first, head);
    }

    private static boolean goesOn(Mention before, Head head, boolean seatBetween) {
        return switch (before.rank()) {
            case CLOSED -> head.rank() == Rank.BRANCH;
            case GROUP -> !seatBetween || head.rank() == Rank.BRANCH || isCompany(head);
            case OPEN, BRANCH -> (!seatBetween && !isCompany(head)) || head.rank() == Rank.BRANCH;
        };
    }

    private static boolean isCompany(Head head) {
        return switch (head.need()) {
            case TEXT, BRAND -> true;
            case MORE, NAME -> head.rank() == Rank.CLOSED;
            case SEAT, FUNCTION, LABEL, NEVER -> false;
        };
    }

    private int firstSeat(Segmentation text, int first, Head head) {
        boolean inBracket = false;
        for (int word = first; word < text.size() && text.start(word) < head.start(); word++) {
            inBracket = inBracket ? !Reach.isOneOf(")）", text, word) : Reach.isOneOf("(（", text, word);
            if (!inBracket && seats.endAt(text, word, head.start()) > text.start(word)) {
                return word;
            }
        }
        return -1;
    }

    private Optional<Mention> atSeat(Segmentation text, int first, int seat, Head head) {
        int start = text.start(seat);
        int end = seats.endAt(text, seat, head.start());
        if (isOfAny(text, seat, text.text().substring(start, end)) || !isEnough(text, seat, end, head)) {
            return Optional.empty();
        }
        if (isCompany(head) && isBrand(text, first, seat)) {
            return Optional.of(mention(text.start(first), head));
        }
        int own = isCompany(head) ? own(text, seat, head) : start;
        return Optional.of(new Mention(start, head.end(), head.rank(), own));
    }

    private boolean isEnough(Segmentation text, int seat, int end, Head head) {
        return switch (head.need()) {
            case TEXT, NAME, SEAT -> true;
            case MORE, FUNCTION -> end < head.start();
            case BRAND -> seats.endOfPlaces(text, seat, head.start()) == head.start();
            case LABEL, NEVER -> false;
        };
    }

    // Where a company's name begins that stands behind the place it is in: 神池县|天牧生物科技有限公司.
    private int own(Segmentation text, int seat, Head head) {
        int end = seats.endOfSite(text, seat, head.start());
        int next = end < head.start() && text.isBoundary(end) ? text.at(end) : -1;
        return next >= 0 && hasProperName(text, next, head.start()) ? end : text.start(seat);
    }

    // 各县公安局, 全市学校: bodies of that level, whichever; e镇服务中心.
    private boolean isOfAny(Segmentation text, int seat, String name) {
        if (seat == 0 || !seats.isLevel(name)) {
            return false;
        }
        char before = text.text().charAt(text.start(seat) - 1);
        return DETERMINERS.indexOf(before) >= 0
                || (Character.isLetterOrDigit(before) && !Character.isIdeographic(before));
    }

    private boolean isBrand(Segmentation text, int first, int end) {
        if (first >= end || text.start(end) - text.start(first) > LONGEST_BEFORE_SEAT) {
            return false;
        }
        for (int word = first; word < end; word++) {
            if (!vocabulary.isProper(text, word)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Mention> withoutSeat(Segmentation text, int first, Head head) {
        if (first >= text.size() || text.start(first) >= head.start()) {
            return Optional.empty();
        }
        int letters = head.start() - text.start(first);
        boolean brand = letters >= SHORTEST_BRAND && letters <= LONGEST_BRAND;
        boolean named = switch (head.need()) {
            case TEXT -> letters >= SHORTEST_BRAND;
            case NAME, MORE -> hasProperName(text, first, head.start());
            case BRAND -> brand && hasProperName(text, first, head.start());
            case LABEL -> brand && hasProperName(text, first, head.start()) && isSetOff(text, text.start(first), head);
            case SEAT, FUNCTION, NEVER -> false;
        };
        return named ? Optional.of(mention(text.start(first), head)) : Optional.empty();
    }

    // Letters that make no words, not all of them verbs: 带返警署 is no name.
    private boolean hasProperName(Segmentation text, int first, int end) {
        int letters = 0;
        boolean noun = false;
        for (int word = first; word < text.size() && text.start(word) < end; word++) {
            boolean proper = vocabulary.isProper(text, word);
            letters = proper ? letters + text.length(word) : 0;
            noun = proper && (noun || text.part(word) != PartOfSpeech.VERB);
            if (letters >= SHORTEST_BRAND && noun) {
                return true;
            }
        }
        return false;
    }

    // 运达股份：中标: whatever the letters mean elsewhere, they are no word here and have something said about them.
    private static boolean isAnnounced(Segmentation text, Head head) {
        int start = head.start() - SHORTEST_BRAND;
        return start >= 0
                && text.text().startsWith("：", head.end())
                && text.isBoundary(start)
                && text.isBoundary(start + 1)
                && isSetOff(text, start, head);
    }

    private static boolean isSetOff(Segmentation text, int start, Head head) {
        boolean left = start == 0 || !Character.isLetterOrDigit(text.text().charAt(start - 1));
        boolean right = head.end() == text.text().length()
                || (!Character.isLetterOrDigit(text.text().charAt(head.end()))
                        && !text.text().startsWith("(", head.end())
                        && !text.text().startsWith("（", head.end()));
        return left && right;
    }

    private static Mention mention(int start, Head head) {
        return new Mention(start, head.end(), head.rank());
    }
}
