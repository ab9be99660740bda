package io.qingliu.clean.step.datelines;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.step.dates.Dates;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.step.words.Words;
import java.util.List;

/** Measures the dateline at the beginning of a paragraph. */
final class Lead {
    private static final int LONGEST_HEAD = 36;
    private static final int LONGEST_BRACKET = 60;
    private static final int SHORTEST_HEADLINE = 8;
    private static final int LONGEST_HEADLINE = 40;
    private static final int LONGEST_OF_PEOPLE = 30;
    private static final String OPENING = "（(【〔［[";
    private static final String CLOSING = "）)】〕］]";
    // What ends a lead; a reader takes 报道 and 消息 for one only where the text visibly breaks off behind them.
    private static final Words ENDS = Words.of(List.of("讯", "电", "消息", "报道", "报导", "专稿", "专电", "快讯", "电讯"));
    private static final Words VERBS = Words.of(List.of("报道", "报导"));
    private static final Words PEOPLE = Words.of(List.of("记者", "通讯员", "实习生", "特派员", "报道员", "作者", "评论员", "编译"));

    private final SourceNames sources;

    Lead(SourceNames sources) {
        this.sources = sources;
    }

    /** Length of the lead that begins {@code paragraph}, folded; 0 where none does. */
    int length(String paragraph) {
        int first = bracketed(paragraph, 0);
        if (first > 0) {
            boolean lead = isLead(paragraph.substring(1, first - 1)) && !headline(paragraph, first);
            return lead ? withTail(paragraph, first) : 0;
        }
        int head = head(paragraph);
        return head > 0 ? withTail(paragraph, head) : 0;
    }

    // 【清河日报专讯】图书馆下月开放: a label in front of a headline is part of it.
    private static boolean headline(String paragraph, int end) {
        var rest = paragraph.substring(end).strip();
        return paragraph.charAt(0) == '【'
                && rest.length() >= SHORTEST_HEADLINE
                && rest.length() <= LONGEST_HEADLINE
                && "（(〔".indexOf(rest.charAt(0)) < 0
                && rest.chars().noneMatch(c -> "，。！；".indexOf(c) >= 0);
    }

    /** Whether a lead is a bracket with people and nothing more: （记者林小禾）, which ends a text as well. */
    boolean isByline(String lead) {
        int bracket = bracketed(lead, 0);
        return bracket == lead.length() && !endsHere(lead, bracket - 1);
    }

    // 【清河日报讯】, 〔記者林小禾／台北報導〕, （中央社台北8日電）
    private boolean isLead(String inside) {
        int end = inside.length();
        boolean ends = endsHere(inside, end) || isSourceAndDay(inside);
        boolean people = PEOPLE.lengthAt(inside, 0) > 0
                || (PEOPLE.in(inside) && (inside.startsWith("本报") || inside.length() <= LONGEST_OF_PEOPLE));
        return inside.length() <= LONGEST_BRACKET
                && ((ends && hasNoSentence(inside)) || (people && hasNoSentence(inside)));
    }

    // 【清河网2002年7月6日】
    private boolean isSourceAndDay(String inside) {
        int name = sources.lengthInLead(inside);
        return name > 0
                && Dates.at(inside, name)
                        .filter(found -> found.span().end() == inside.length())
                        .isPresent();
    }

    private static boolean endsHere(String text, int end) {
        return ENDS.lengthBefore(text, end) > 0;
    }

    private static boolean hasNoSentence(String text) {
        return text.indexOf('，') < 0 && text.indexOf('。') < 0 && text.indexOf('！') < 0 && text.indexOf('？') < 0;
    }

    // 新华社清河3月6日电, 清河网讯, 央视网消息
    private int head(String paragraph) {
        for (int i = 0; i < Math.min(paragraph.length(), LONGEST_HEAD); i++) {
            char c = paragraph.charAt(i);
            if ("，。！？；、“”《》：:（(【".indexOf(c) >= 0) {
                return 0;
            }
            int end = ENDS.lengthAt(paragraph, i);
            if (end > 0 && breaksOff(paragraph, i, i + end) && isHead(paragraph.substring(0, i))) {
                return i + end;
            }
        }
        return 0;
    }

    private static boolean breaksOff(String text, int wordStart, int wordEnd) {
        var word = text.substring(wordStart, wordEnd);
        char next = wordEnd < text.length() ? text.charAt(wordEnd) : '\n';
        boolean bracketOrColon = OPENING.indexOf(next) >= 0 || next == '：' || next == ':';
        if (word.equals("消息")) {
            return bracketOrColon || (text.startsWith("本") && Lines.isBlank(next));
        }
        if (word.startsWith("报")) {
            return bracketOrColon || Lines.isBlank(next);
        }
        boolean dated = wordStart > 0 && text.charAt(wordStart - 1) == '日';
        return bracketOrColon || dated || Lines.isBlank(next) || next == '，' || next == ',' || next == '—';
    }

    private boolean isHead(String head) {
        // 清河网记者林小禾/台北报导, 社会中心/台北报导
        int desk = Math.max(head.indexOf('/'), head.indexOf('／'));
        int name = desk > 0 && (PEOPLE.in(head) || head.charAt(desk - 1) == '心') ? desk : sources.lengthInLead(head);
        if (name == 0 || head.startsWith("据")) {
            return false;
        }
        var rest = head.substring(name);
        return rest.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || Lines.isBlank((char) c) || "·/／".indexOf(c) >= 0)
                && rest.length() <= 20;
    }

    // （记者 林小禾） and a colon still belong to it.
    private static int withTail(String paragraph, int end) {
        int position = skipBlanks(paragraph, end);
        int bracket = bracketed(paragraph, position);
        if (bracket > 0 && belongs(paragraph.substring(position + 1, bracket - 1))) {
            position = bracket;
        } else {
            position = end;
        }
        position = Math.max(position, reporting(paragraph, skipBlanks(paragraph, position)));
        int colon = skipBlanks(paragraph, position);
        return colon < paragraph.length() && (paragraph.charAt(colon) == '：' || paragraph.charAt(colon) == ':')
                ? colon + 1
                : position;
    }

    /** End of 记者林小禾、通讯员叶青河报道 that begins here; 0 where nothing of the kind does. */
    private static int reporting(String text, int start) {
        if (PEOPLE.lengthAt(text, start) == 0) {
            return 0;
        }
        for (int i = start; i < Math.min(text.length(), start + LONGEST_HEAD); i++) {
            if ("，。！？；“”《》：:".indexOf(text.charAt(i)) >= 0) {
                return 0;
            }
            int end = i + VERBS.lengthAt(text, i);
            if (end > i
                    && end < text.length()
                    && (Lines.isBlank(text.charAt(end)) || "：:".indexOf(text.charAt(end)) >= 0)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean belongs(String inside) {
        return inside.length() <= LONGEST_BRACKET && inside.indexOf('。') < 0;
    }

    /** End of the bracket that opens at {@code start}; 0 where none does or it closes too far away. */
    private static int bracketed(String text, int start) {
        if (start >= text.length()) {
            return 0;
        }
        int kind = OPENING.indexOf(text.charAt(start));
        if (kind < 0) {
            return 0;
        }
        int last = Math.min(text.length(), start + LONGEST_BRACKET + 2);
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) == CLOSING.charAt(kind)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && Lines.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
