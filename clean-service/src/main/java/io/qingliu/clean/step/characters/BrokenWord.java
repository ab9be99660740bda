package io.qingliu.clean.step.characters;

import java.util.List;
import java.util.function.UnaryOperator;

/** Tells whether a blank between two characters of a line of prose stands inside a word. */
record BrokenWord(Lexicon lexicon, UnaryOperator<String> fold) {
    private static final int CONTEXT = 3;

    // Behind these come names, whose blanks are their own.
    private static final List<String> BEFORE_NAMES = List.of("记者", "通讯员", "作者", "摄影", "编辑", "校对", "记 者");
    private static final int REACH_OF_A_CREDIT = 12;

    // A slogan in quotes is divided on purpose, a speech is not.
    private static final int LONGEST_SLOGAN = 40;

    private static final String FORMS_OF_ADDRESS = "小老";
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    /** Whether the blank at this position of the line from {@code start} to {@code end} breaks a word. */
    boolean at(String text, int start, int blank, int end) {
        var left = fold.apply(han(text, Math.max(start, blank - CONTEXT), blank, true));
        var right = fold.apply(han(text, blank + 1, Math.min(end, blank + 1 + CONTEXT), false));
        return !left.isEmpty()
                && !right.isEmpty()
                && joins(left, right)
                && !(endsWithWord(left) && beginsWithWord(right))
                && !behindCredit(text, start, blank)
                && !insideSlogan(text, start, blank, end);
    }

    // The characters next to the blank, up to the first that is none.
    private static String han(String text, int start, int end, boolean last) {
        int from = start;
        int to = end;
        if (last) {
            from = end;
            while (from > start && GbkCodes.isHan(text.charAt(from - 1))) {
                from--;
            }
        } else {
            to = start;
            while (to < end && GbkCodes.isHan(text.charAt(to))) {
                to++;
            }
        }
        return text.substring(from, to);
    }

    private boolean joins(String left, String right) {
        char before = left.charAt(left.length() - 1);
        char after = right.charAt(0);
        return lexicon.contains(before, after)
                || (left.length() > 1 && lexicon.contains(left.charAt(left.length() - 2), before, after))
                || (right.length() > 1 && lexicon.contains(before, after, right.charAt(1)))
                || (left.length() == 1 && FORMS_OF_ADDRESS.indexOf(before) >= 0 && SURNAMES.indexOf(after) >= 0);
    }

    private boolean endsWithWord(String left) {
        int last = left.length() - 1;
        return (last >= 1 && lexicon.contains(left.charAt(last - 1), left.charAt(last)))
                || (last >= 2 && lexicon.contains(left.charAt(last - 2), left.charAt(last - 1), left.charAt(last)));
    }

    private boolean beginsWithWord(String right) {
        return (right.length() >= 2 && lexicon.contains(right.charAt(0), right.charAt(1)))
                || (right.length() >= 3 && lexicon.contains(right.charAt(0), right.charAt(1), right.charAt(2)));
    }

    private boolean behindCredit(String text, int start, int blank) {
        var before = fold.apply(text.substring(Math.max(start, blank - REACH_OF_A_CREDIT), blank));
        return BEFORE_NAMES.stream().anyMatch(before::contains);
    }

    private static boolean insideSlogan(String text, int start, int blank, int end) {
        int opening = blank - 1;
        int first = Math.max(start, blank - LONGEST_SLOGAN);
        while (opening >= first && "“《「『‘【\"”》」』’】".indexOf(text.charAt(opening)) < 0) {
            opening--;
        }
        if (opening < first || "“《「『‘【\"".indexOf(text.charAt(opening)) < 0) {
            return false;
        }
        int last = Math.min(end, blank + LONGEST_SLOGAN);
        for (int i = blank + 1; i < last; i++) {
            if ("”》」』’】\"".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
