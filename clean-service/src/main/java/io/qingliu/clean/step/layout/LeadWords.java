package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.words.Words;
import java.util.List;

/** Tells the first paragraph of a report by how it begins: with the day, 3月8日, or a word for it, 近日. */
final class LeadWords {
    private static final Words DAYS = Words.of(List.of(
            "近日", "日前", "昨日", "昨天", "今日", "今天", "昨晚", "今晨", "今年", "近期", "连日来", "目前", "记者从", "记者获悉", "本周", "上周"));

    private LeadWords() {}

    static boolean begin(String text) {
        return DAYS.lengthAt(text, 0) > 0 || beginsWithDay(text);
    }

    // 3月8日, 2025年3月8日, 8日
    private static boolean beginsWithDay(String text) {
        int i = 0;
        boolean digits = false;
        while (i < Math.min(text.length(), 12)) {
            char c = text.charAt(i);
            if (c == '日') {
                return digits;
            }
            if (!Character.isDigit(c) && c != '年' && c != '月') {
                return false;
            }
            digits |= Character.isDigit(c);
            i++;
        }
        return false;
    }
}
