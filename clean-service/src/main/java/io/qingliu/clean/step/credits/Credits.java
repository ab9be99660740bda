package io.qingliu.clean.step.credits;

import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.article.Fact.Credit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a credit, folded to Simplified: {@code 记者林小禾通讯员叶青河方远山} is a reporter and two correspondents,
 * {@code 责任编辑：林小禾_QH2587} an editor, {@code 文/图 林小禾} an author who is also the photographer.
 */
public final class Credits {
    private final Names names;
    private final CreditWords words;

    private Credits(Names names, CreditWords words) {
        this.names = names;
        this.words = words;
    }

    /** Loads the tables; share what it gives. */
    public static Credits load() {
        return new Credits(Names.load(), CreditWords.load());
    }

    /**
     * What a text credits.
     *
     * @param worded whether a word of credits stands in it
     * @param nobody whether an agency or the house itself stands where a name would: 图 新华社
     * @param leftOver how many characters are neither words of credits nor plausible names
     */
    public record Reading(List<Credit> credits, boolean worded, boolean nobody, int leftOver) {
        /** Whether all of it is words of credits and plausible names. */
        public boolean whole() {
            return leftOver == 0;
        }

        /** Whether the text is a credit beyond doubt: names, a word that says what they did, and nothing else. */
        public boolean isCredit() {
            return worded && whole() && (nobody || !credits.isEmpty());
        }

        /** Whether it is names and nothing else. */
        public boolean isNames() {
            return !worded && whole() && !credits.isEmpty();
        }

        public boolean credits(Contribution contribution) {
            return credits.stream().anyMatch(credit -> credit.contribution() == contribution);
        }

        public boolean creditsOnly(Contribution contribution) {
            return !credits.isEmpty() && credits.stream().allMatch(credit -> credit.contribution() == contribution);
        }
    }

    /** The words that say what somebody did, such as 责任编辑. */
    public Set<String> words() {
        return words.all();
    }

    /** Whether a word of credits stands anywhere in the text; quick to ask. */
    public boolean mentions(String folded) {
        return words.in(folded);
    }

    /** Whether a word of credits begins the text. */
    public boolean startsWithWord(String folded) {
        return words.lengthAt(folded, 0) > 1;
    }

    public Reading read(String folded) {
        var scan = new CreditScan(folded, names, words);
        scan.run();
        return reading(scan);
    }

    /** What a lead such as {@code 新华社清河3月6日电(记者林小禾)} credits: what stands before its first word is no name. */
    public Reading readLead(String folded) {
        int word = 0;
        while (word < folded.length() && words.lengthAt(folded, word) < 2) {
            word++;
        }
        return word < folded.length() ? read(folded.substring(word)) : namesInBracket(folded);
    }

    // 清河网东河3月6日电（林小禾 叶青河）: an agency leaves the word out.
    private Reading namesInBracket(String folded) {
        int open = Math.max(folded.lastIndexOf('('), folded.lastIndexOf('（'));
        var inside = read(open > 0 ? folded.substring(open) : "");
        return inside.isNames() ? inside : read("");
    }

    private static Reading reading(CreditScan scan) {
        Set<Credit> credits = new LinkedHashSet<>();
        for (var group : groups(scan)) {
            for (var name : group.names()) {
                var what = group.word().map(CreditWords.Word::what).orElse(List.of(Contribution.AUTHOR));
                what.forEach(contribution -> credits.add(new Credit(name, contribution)));
            }
        }
        return new Reading(List.copyOf(credits), scan.worded(), scan.namesNobody(), scan.leftOver());
    }

    // A word without names of its own that may follow them says more about the names before it, or something else.
    private static List<CreditScan.Group> groups(CreditScan scan) {
        var merged = new ArrayList<CreditScan.Group>();
        for (var group : scan.groups()) {
            boolean follows = group.names().isEmpty()
                    && group.word().filter(CreditWords.Word::mayFollow).isPresent()
                    && !merged.isEmpty()
                    && !merged.getLast().names().isEmpty();
            if (follows) {
                merged.addLast(merged.removeLast().followedBy(group.word().orElseThrow()));
            } else {
                merged.add(group);
            }
        }
        return merged;
    }
}
