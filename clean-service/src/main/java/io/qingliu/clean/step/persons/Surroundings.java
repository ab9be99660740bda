package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands around the stretches of one text, and how much that speaks for a name. Remembers what it was asked. */
final class Surroundings {
    private static final int ROLE_BEFORE = 12;
    private static final String ROLES = "匠工员师手长者生兵童家农";
    private static final Words NO_ROLES =
            Words.of(List.of("国家", "大家", "卫生", "民生", "人生", "特长", "身长", "全长", "专长", "化工", "手工", "双手", "对手", "或者", "记者"));
    // 林小禾代表大家发言
    private static final Words MAY_BE_VERBS = Words.of(
            List.of("代表", "领导", "导演", "编剧", "主编", "总编", "监制", "作曲", "指挥", "总指挥", "裁判", "主管", "主讲", "领队", "顾问", "搭档"));
    // What a foreign name needs beside it, since its characters speak for companies as well.
    private static final int SPEAKS = 12;
    private static final int MET = 10;
    // What no dictionary has, with a title before it and a word for people behind it.
    private static final int BETWEEN = 8;
    // 偏关县杨家川: what is right behind a place is mostly in it.
    private static final int BEHIND_PLACE = -12;
    private static final String DIVISIONS = "省市州盟县旗区乡镇村";
    // 叶|刘淑仪, 阿不都热合|曼·买买提, 冯德莱|恩: a name that is only a part of one.
    private static final int BEHIND_SURNAME = -15;
    private static final int REST = -10;
    private static final int UNFINISHED = -10;
    private static final int SYLLABLE = 7;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Segmentation words;
    private final String text;
    private final Neighbours neighbours;
    private final int[] behind;
    private final int[] kinds;
    private int lastStart = -1;
    private int lastBefore;
    private int lastWeightBefore;

    Surroundings(Segmentation words, Neighbours neighbours) {
        this.words = words;
        this.text = words.text();
        this.neighbours = neighbours;
        behind = new int[text.length() + 1];
        kinds = new int[text.length() + 1];
        Arrays.fill(behind, UNKNOWN);
        Arrays.fill(kinds, UNKNOWN);
    }

    /** How much everything around a stretch speaks for it, in decibans. */
    int weight(int start, int end) {
        lookBefore(start);
        int place = behind(end) < SPEAKS && isInPlace(start) ? BEHIND_PLACE : 0;
        int after = behind(end) + kinds(end);
        int between = after > 0 && lastBefore >= SPEAKS && isUnknown(start, end) ? BETWEEN : 0;
        return lastWeightBefore + after + place + between;
    }

    /** Whether no word of a dictionary is in it: it consists of single characters. */
    boolean isUnknown(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (!words.isBoundary(i)) {
                return false;
            }
        }
        return true;
    }

    boolean speakFor(int start, int end) {
        return before(start) >= MET || behind(end) >= SPEAKS;
    }

    int behind(int end) {
        if (behind[end] == UNKNOWN) {
            behind[end] = neighbours.behind(text, end);
        }
        return behind[end];
    }

    private int kinds(int end) {
        if (kinds[end] == UNKNOWN) {
            kinds[end] = neighbours.ofKinds(words, end);
        }
        return kinds[end];
    }

    private int before(int start) {
        lookBefore(start);
        return lastBefore;
    }

    private void lookBefore(int start) {
        if (start != lastStart) {
            lastStart = start;
            lastBefore = neighbours.before(text, start);
            int role = isBehindRole(start) ? ROLE_BEFORE : lastBefore;
            lastWeightBefore = Math.max(role, lastBefore) + behindSurname(start);
        }
    }

    /** Length of the title that ends there. */
    int titleBefore(int start) {
        return neighbours.titleBefore(text, start);
    }

    /** Length of the title that begins there. */
    int titleAt(int start) {
        return neighbours.titleAt(text, start);
    }

    List<String> titles(int start, int end) {
        var all = new ArrayList<>(neighbours.titlesBefore(text, start));
        if (all.isEmpty() && isBehindRole(start)) {
            all.add(words.word(words.at(start - 1)));
        }
        if (all.isEmpty()) {
            var title = text.substring(end, end + neighbours.titleBehind(text, end));
            if (!title.isEmpty() && !MAY_BE_VERBS.has(title)) {
                all.add(title);
            }
        }
        return all;
    }

    /** Against a name whose last character may not be its last: 冯德莱 before 恩. */
    int unfinished(int end, Likeness likeness) {
        boolean more = end < text.length()
                && Character.isIdeographic(text.charAt(end))
                && likeness.syllable(text, end, false) >= SYLLABLE;
        return more ? unfinished(end) : 0;
    }

    int unfinished(int end) {
        return behind(end) <= 0 ? UNFINISHED : 0;
    }

    /** Against a name that seems to have begun before. */
    int rest(int start) {
        boolean inside = start > 0
                && Character.isIdeographic(text.charAt(start - 1))
                && words.length(words.at(start - 1)) == 1
                && before(start) <= 0;
        return inside ? REST : 0;
    }

    boolean isHan(int start, int end) {
        if (end > text.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int behindSurname(int start) {
        boolean surname = start > 1
                && lastBefore <= 0
                && neighbours.isSurname(text.charAt(start - 1))
                && words.isBoundary(start - 1)
                && words.isBoundary(start);
        return surname ? BEHIND_SURNAME : 0;
    }

    // 银匠, 初中生: no list has all of them.
    private boolean isBehindRole(int start) {
        if (start < 2 || ROLES.indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        int word = words.at(start - 1);
        return words.end(word) == start
                && words.length(word) > 1
                && words.part(word) == PartOfSpeech.NOUN
                && !NO_ROLES.has(words.word(word));
    }

    private boolean isInPlace(int start) {
        if (start == 0 || !Character.isIdeographic(text.charAt(start - 1)) || titleBefore(start) > 1) {
            return false;
        }
        int word = words.at(start - 1);
        return words.end(word) == start
                && (words.part(word) == PartOfSpeech.PLACE_NAME || DIVISIONS.indexOf(text.charAt(start - 1)) >= 0);
    }
}
