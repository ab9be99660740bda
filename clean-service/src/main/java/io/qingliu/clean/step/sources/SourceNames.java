package io.qingliu.clean.step.sources;

import io.qingliu.clean.step.words.Words;
import java.util.Optional;

/** What names of papers, agencies and sites look like, in Simplified. */
public final class SourceNames {
    private static final int LONGEST = 20;
    private static final int LONGEST_MEDIUM = 10;

    private final Words agencies;
    private final Words endings;
    private final Words offices;
    private final Words own;
    private final Words nobody;

    private SourceNames() {
        agencies = Words.load(SourceNames.class, "agencies.txt");
        endings = Words.load(SourceNames.class, "endings.txt");
        offices = Words.load(SourceNames.class, "offices.txt");
        own = Words.load(SourceNames.class, "own.txt");
        nobody = Words.load(SourceNames.class, "nobody.txt");
    }

    /** Loads the tables; share what it gives. */
    public static SourceNames load() {
        return new SourceNames();
    }

    /** Whether a text that stands alone on a line of facts looks like a name: 清河时报网, 东区办事处. */
    public boolean looksLikeOne(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && (agencies.has(text)
                        || endings.lengthBefore(text, text.length()) > 0
                        || offices.lengthBefore(text, text.length()) > 0);
    }

    /** Whether a text is the name of a paper, an agency or a site, and nothing else: 清河日报. */
    public boolean isMedium(String text) {
        return text.length() <= LONGEST_MEDIUM
                && text.length() > 2
                && text.chars().allMatch(Character::isLetterOrDigit)
                && (agencies.has(text) || endings.lengthBefore(text, text.length()) > 0);
    }

    /** Whether what stands behind 来源： names somebody. */
    public boolean namesSomebody(String text) {
        return !text.isBlank() && text.length() <= LONGEST && !nobody.has(text);
    }

    /**
     * Length of the name that begins a lead, such as 新华社 in 新华社清河3月6日电 or 清河网 in 清河网讯; 0 where none
     * does. A paper's word for itself, such as 本报, counts.
     */
    public int lengthInLead(String lead) {
        int known = Math.max(agencies.lengthAt(lead, 0), own.lengthAt(lead, 0));
        if (known > 0) {
            return withEnding(lead, known);
        }
        int word = 0; // a name is one word
        while (word < Math.min(lead.length(), LONGEST) && Character.isLetterOrDigit(lead.charAt(word))) {
            word++;
        }
        for (int end = 2; end <= word; end++) {
            int ending = endings.lengthBefore(lead, end);
            if (ending > 0 && ending < end) {
                return withEnding(lead, end);
            }
        }
        return 0;
    }

    // 清河日报社, 清河电视台: the longest of the endings that follow each other.
    private int withEnding(String lead, int end) {
        boolean verb = lead.startsWith("报道", end) || lead.startsWith("报导", end);
        int more = verb ? 0 : endings.lengthAt(lead, end);
        return more > 0 ? withEnding(lead, end + more) : end;
    }

    /** The name that a lead gives to readers of another page; empty where the paper only names itself as 本报. */
    public Optional<String> inLead(String lead) {
        int length = lengthInLead(lead);
        var name = lead.substring(0, length);
        boolean desk = name.endsWith("中心"); // of the paper that prints it: 社会中心／台北报导
        return length == 0 || desk || own.lengthAt(name, 0) > 0 ? Optional.empty() : Optional.of(name);
    }
}
