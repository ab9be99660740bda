package io.qingliu.clean.step.persons;

import java.util.ArrayList;
import java.util.List;

/** 市领导赵学文、孟维、翟永成参加: what stands in a list of names is a name, and has their title. */
final class NameLists {
    private static final String DIVIDERS = "、 \u3000";
    private static final String ENDS = "，。；：等和及\n（(";
    // From which weight on a mention speaks for the others of its list.
    private static final int SURE = 5;
    // For the first of the others, and for each of them.
    private static final int LISTED = 8;
    private static final int ITEM = 12; // all that stands between two dividers
    private static final int EACH = 4;
    private static final int EACH_ITEM = 6;
    private static final int MOST = 36;
    private static final int LONGEST_GAP = 6;

    private NameLists() {}

    static List<Mention> weigh(String text, List<Mention> mentions) {
        var weighed = new ArrayList<Mention>();
        int start = 0;
        for (int end = 1; end <= mentions.size(); end++) {
            if (end == mentions.size() || !areListed(text, mentions.get(end - 1), mentions.get(end))) {
                weighed.addAll(ofList(text, mentions.subList(start, end)));
                start = end;
            }
        }
        return weighed;
    }

    private static List<Mention> ofList(String text, List<Mention> list) {
        int sure = (int) list.stream().filter(NameLists::isSure).count();
        var weighed = new ArrayList<Mention>();
        List<String> titles = List.of();
        for (var mention : list) {
            int others = sure - (isSure(mention) ? 1 : 0);
            int more = isItem(text, mention) ? ITEM + EACH_ITEM * others : LISTED + EACH * others;
            titles = mention.titles().isEmpty() ? titles : mention.titles();
            weighed.add(others == 0 ? mention : mention.with(Math.min(MOST, more), titles));
        }
        return weighed;
    }

    private static boolean isSure(Mention mention) {
        return mention.weight() >= SURE;
    }

    // One that nobody knew may stand between them: 赵学文、水清、翟永成.
    private static boolean areListed(String text, Mention first, Mention second) {
        int gap = second.start() - first.end();
        if (gap < 1 || gap > LONGEST_GAP || !isDivider(text, first.end()) || !isDivider(text, second.start() - 1)) {
            return false;
        }
        for (int i = first.end() + 1; i < second.start() - 1; i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(String text, Mention mention) {
        return (mention.start() == 0 || isDivider(text, mention.start() - 1))
                && (mention.end() == text.length()
                        || isDivider(text, mention.end())
                        || ENDS.indexOf(text.charAt(mention.end())) >= 0);
    }

    private static boolean isDivider(String text, int at) {
        return DIVIDERS.indexOf(text.charAt(at)) >= 0;
    }
}
