package io.qingliu.clean.step.imprint;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.dates.Dates;
import io.qingliu.clean.step.words.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The labels of an imprint, such as 来源： and 发布时间：, and what stands behind each. */
final class Labels {
    // In an interview these head what somebody says.
    private static final List<String> SPEAKERS = List.of("记者", "本报记者", "评论员", "主播");
    private static final String COLONS = "：:﹕∶丨";

    private final Map<String, Role> roles = new HashMap<>();
    private final Words words;
    private final Words speakers = Words.of(SPEAKERS);

    /** A label with its colon: where its value begins, and what the value is. */
    record Label(int end, Role role) {}

    private Labels(Collection<String> people) {
        for (var line : Words.lines(Labels.class, "labels.tsv")) {
            var fields = line.split("\t");
            roles.put(fields[0], Role.valueOf(fields[1].toUpperCase(Locale.ROOT)));
        }
        people.forEach(word -> roles.putIfAbsent(word, Role.CREDIT));
        SPEAKERS.forEach(roles::remove);
        words = Words.of(roles.keySet());
    }

    /** The labels of the word list, and the words of credits for people. */
    static Labels load(Collection<String> people) {
        return new Labels(people);
    }

    /** The label that begins at {@code start} and is followed by a colon. */
    Optional<Label> at(String text, int start) {
        int length = words.lengthAt(text, start);
        if (length == 0) {
            return Optional.empty();
        }
        int colon = start + length;
        while (colon < text.length() && Lines.isBlank(text.charAt(colon))) {
            colon++;
        }
        var role = roles.getOrDefault(text.substring(start, start + length), Role.OTHER);
        boolean divided = start == 0 && role == Role.SOURCE && isBar(text, colon);
        if (isColon(text, colon) || divided) {
            return Optional.of(new Label(colon + 1, role));
        }
        boolean dated = role == Role.DATE
                && Dates.at(text, colon)
                        .filter(found -> found.year().isPresent())
                        .isPresent();
        return dated ? Optional.of(new Label(colon, role)) : Optional.empty();
    }

    /** The word for somebody who reports, 记者：, which is a label only beside other fields. */
    Optional<Label> speakerAt(String text, int start) {
        int colon = start + speakers.lengthAt(text, start);
        return colon > start && isColon(text, colon)
                ? Optional.of(new Label(colon + 1, Role.CREDIT))
                : Optional.empty();
    }

    // 来源｜清河日报: at the beginning of a line, and no other bar behind it
    private static boolean isBar(String text, int i) {
        return i < text.length() && "|｜/／".indexOf(text.charAt(i)) >= 0 && text.indexOf(text.charAt(i), i + 1) < 0;
    }

    private static boolean isColon(String text, int i) {
        return i < text.length() && COLONS.indexOf(text.charAt(i)) >= 0;
    }
}
