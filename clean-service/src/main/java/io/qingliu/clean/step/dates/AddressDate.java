package io.qingliu.clean.step.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day in an address: /2025/03/08/, /2025-03/08/, /202503/08/, /20250308/, t20250308_1.html, 202503080037.shtml. */
final class AddressDate {
    private static final int FIRST_YEAR = 1995;

    private AddressDate() {}

    static Optional<LocalDate> of(String url, int lastYear) {
        int path = startOfPath(url);
        for (int i = path; i < url.length(); i++) {
            boolean begins = isDigit(url, i) && !isDigit(url, i - 1);
            if (begins) {
                var date = at(url, i);
                if (date.isPresent()
                        && date.get().getYear() >= FIRST_YEAR
                        && date.get().getYear() <= lastYear) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static int startOfPath(String url) {
        int scheme = url.indexOf("://");
        int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? url.length() : slash;
    }

    private static Optional<LocalDate> at(String url, int start) {
        int end = start;
        while (isDigit(url, end)) {
            end++;
        }
        int digits = end - start;
        return switch (digits) {
            case 8, 12, 14 -> date(url.substring(start, start + 8));
            case 6 -> withMore(url.substring(start, end), url, end, 1);
            case 4 -> withMore(url.substring(start, end), url, end, 2);
            default -> Optional.empty();
        };
    }

    // 2025/03/08, 2025-03/08, 202503/08: groups of one or two digits, each behind a divider.
    private static Optional<LocalDate> withMore(String first, String url, int end, int groups) {
        var digits = new StringBuilder(first);
        int position = end;
        for (int i = 0; i < groups; i++) {
            if (position >= url.length() || "/-_".indexOf(url.charAt(position)) < 0) {
                return Optional.empty();
            }
            int from = ++position;
            while (isDigit(url, position)) {
                position++;
            }
            if (position == from || position - from > 2) {
                return Optional.empty();
            }
            digits.append(position - from == 1 ? "0" : "").append(url, from, position);
        }
        return date(digits.toString());
    }

    private static Optional<LocalDate> date(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(String url, int i) {
        return i >= 0 && i < url.length() && url.charAt(i) >= '0' && url.charAt(i) <= '9';
    }
}
