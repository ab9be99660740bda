package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks lines that are made of words of menus, share bars and counters and of nothing else: {@code 赞 0 赏 分享}. The name
 * of a channel may as well be a subhead, so it counts only beside another such line.
 */
public final class LabelMenus implements Step.Label {
    // A menu is an item a line or many in one; a longer line with as many words in it is text.
    private static final int LONGEST = 200;
    private static final String DIVIDERS = "|｜/／\\·•:：>＞<＜»«›-—–_[]【】()（）《》、，,。.!！?？*#=+“”\"'×^↑↓←→▲▼◀▶■□●○◆◇★☆~～&;；";

    private final Map<String, Role> roles = new HashMap<>();
    private final Words words;
    private final Words channels = Words.load(LabelMenus.class, "channels.txt");

    public LabelMenus() {
        add("advert-labels.txt", Role.ADVERT);
        add("counters.txt", Role.COUNTER);
        add("share.txt", Role.SHARE);
        add("navigation.txt", Role.NAVIGATION);
        add("channels.txt", Role.NAVIGATION);
        words = Words.of(roles.keySet());
    }

    private void add(String file, Role role) {
        Words.lines(LabelMenus.class, file).forEach(word -> roles.putIfAbsent(word, role));
    }

    @Override
    public String id() {
        return "menu-words@1";
    }

    /** What the words of a line say; {@code sure} where they are more than the name of one channel. */
    private record Reading(Role role, boolean sure) {}

    @Override
    public List<Mark> label(Sheet sheet) {
        var lines = sheet.lines();
        var readings = new ArrayList<Optional<Reading>>(lines.size());
        lines.forEach(line -> readings.add(sheet.roleOf(line).isEmpty() ? read(line) : Optional.empty()));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.size(); i++) {
            var reading = readings.get(i);
            boolean beside = (i > 0 && readings.get(i - 1).isPresent())
                    || (i + 1 < lines.size() && readings.get(i + 1).isPresent());
            if (reading.isPresent() && (reading.get().sure() || beside)) {
                marks.add(new Mark(lines.get(i).span(), reading.get().role()));
            }
        }
        return marks;
    }

    private Optional<Reading> read(Line line) {
        var text = line.folded();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Role> first = Optional.empty();
        int found = 0;
        int channelNames = 0;
        int covered = 0;
        int other = 0;
        for (int i = 0; i < text.length(); ) {
            int length = words.lengthAt(text, i);
            if (length > 0) {
                var word = text.substring(i, i + length);
                first = first.or(() -> Optional.of(roles.getOrDefault(word, Role.NAVIGATION)));
                channelNames += channels.has(word) ? 1 : 0;
                found++;
                covered += length;
            } else if (!isFiller(text.charAt(i))) {
                other++;
                if (3 * other >= text.length()) {
                    return Optional.empty(); // too much for a menu, whatever comes
                }
            }
            i += Math.max(1, length);
        }
        boolean only = found > 0 && other == 0 && (covered > found || hasLetter(text)); // 03 11 + 02 are numbers
        boolean mostly = found >= 4 && covered > 2 * other && !line.endsSentence();
        boolean sure = mostly || found > channelNames || channelNames > 2;
        return only || mostly ? first.map(role -> new Reading(role, sure)) : Optional.empty();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isFiller(char c) {
        return Lines.isBlank(c) || (c >= '0' && c <= '9') || DIVIDERS.indexOf(c) >= 0;
    }
}
