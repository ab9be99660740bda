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

    private final Map<String, Role> roles = new HashMap<>();
    private final Words words;

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
        boolean labelled = colon < text.length() && "：:﹕∶".indexOf(text.charAt(colon)) >= 0;
        if (labelled) {
            return Optional.of(new Label(colon + 1, role));
        }
        boolean dated = role == Role.DATE
                && Dates.at(text, colon)
                        .filter(found -> found.year().isPresent())
                        .isPresent();
        return dated ? Optional.of(new Label(colon, role)) : Optional.empty();
    }
}
