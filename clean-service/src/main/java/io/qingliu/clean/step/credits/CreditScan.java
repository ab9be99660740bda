package io.qingliu.clean.step.credits;

import io.qingliu.clean.article.Fact.Contribution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** One walk over a credit from left to right: words of credits open groups, names join the group that is open. */
final class CreditScan {
    private static final String SINGLE_WORDS = "文图摄译";

    private static final String DOTS = "·•‧・";
    private static final int LONGEST_DOTTED = 16;
    // More than any credit has; the rest of a sentence need not be read.
    private static final int HOPELESS = 20;

    private final String text;
    private final Names names;
    private final CreditWords words;
    private final List<Group> groups = new ArrayList<>();
    private int position;
    private int leftOver;
    private boolean worded;
    private int endOfWord = -1;
    private String loneCharacter = "";
    private boolean nobody;

    /** Names and the word that says what they did; no word where the names stand alone. */
    record Group(Optional<CreditWords.Word> word, List<String> names) {
        Group followedBy(CreditWords.Word later) {
            var what = new LinkedHashSet<Contribution>();
            if (!later.replaces()) {
                word.ifPresent(earlier -> what.addAll(earlier.what()));
            }
            if (word.isEmpty() && later.what().isEmpty()) {
                what.add(Contribution.AUTHOR);
            }
            what.addAll(later.what());
            return new Group(Optional.of(new CreditWords.Word(List.copyOf(what), false, false)), names);
        }
    }

    CreditScan(String text, Names names, CreditWords words) {
        this.text = text;
        this.names = names;
        this.words = words;
    }

    List<Group> groups() {
        return groups;
    }

    boolean worded() {
        return worded;
    }

    /** Whether an agency or the house itself stands where a name would: 图 新华社. */
    boolean namesNobody() {
        return nobody;
    }

    /** How many characters are neither words of credits nor names nor what divides them; counted up to a bound. */
    int leftOver() {
        return leftOver;
    }

    void run() {
        while (position < text.length() && leftOver <= HOPELESS) {
            char c = text.charAt(position);
            int word = wordAt(position);
            if (word > 0) {
                endLoneCharacter();
                open(text.substring(position, position + word));
                position += word;
                endOfWord = position;
            } else if (CreditCharacters.isHan(c)) {
                takeHan();
            } else if (CreditCharacters.isLatin(c)) {
                endLoneCharacter();
                takeLatin();
            } else {
                if (!CreditCharacters.isBlank(c)) {
                    endLoneCharacter();
                }
                leftOver += CreditCharacters.isDivider(c) || CreditCharacters.isBlank(c) ? 0 : 1;
                position++;
            }
        }
        endLoneCharacter();
    }

    // One character is a word only where it stands alone: 文/张三, 图：李四; but 文静 is a name.
    private int wordAt(int start) {
        int length = words.lengthAt(text, start);
        boolean single = length == 1 && SINGLE_WORDS.indexOf(text.charAt(start)) >= 0;
        if (!single) {
            return length;
        }
        boolean begins = start == 0 || !Character.isIdeographic(text.charAt(start - 1));
        boolean ends = start + 1 == text.length() || !Character.isIdeographic(text.charAt(start + 1));
        boolean follows = start + 1 == text.length() && "摄译".indexOf(text.charAt(start)) >= 0;
        return (begins && ends) || follows ? 1 : 0;
    }

    private void open(String word) {
        worded = true;
        groups.add(new Group(Optional.of(words.meaning(word)), new ArrayList<>()));
    }

    private void takeHan() {
        int dotted = endOfDotted();
        if (dotted > 0) {
            endLoneCharacter();
            join(text.substring(position, dotted));
            position = dotted;
            return;
        }
        int end = position;
        while (end < text.length()
                && CreditCharacters.isHan(text.charAt(end))
                && (end == position || wordAt(end) == 0)) {
            end++;
        }
        var run = text.substring(position, end);
        int next = end < text.length() ? wordAt(end) : 0;
        boolean beforeWord = next > 0;
        boolean beforeDate = end < text.length() && Character.isDigit(text.charAt(end));
        boolean apart = endOfWord >= 0 && isApart() && !maySpeak();
        position = end;
        if (Bystanders.isOffice(run) && (beforeWord || (run.length() > 2 && !names.isName(run)))) {
            endLoneCharacter(); // 新华社记者, 记者 张三 山西日报: whose reporter it is
        } else if (beforeWord && isPlaceBefore(run, text.substring(end, end + next))) {
            endLoneCharacter(); // 台北报导
        } else if (beforeDate && run.length() > 3) {
            endLoneCharacter();
            add(run.substring(0, run.length() > 4 ? 3 : 2), false); // 林小禾台北6日电
        } else if (run.length() == 1) {
            takeLoneCharacter(run);
        } else {
            endLoneCharacter();
            names.divide(withoutOffice(run)).forEach(name -> add(name, apart));
        }
    }

    // 阿依努尔·买买提: one name with a dot in it; of 张三·李四 each half is a name itself.
    private int endOfDotted() {
        int dot = endOfRun(position);
        int end = dot < text.length() && DOTS.indexOf(text.charAt(dot)) >= 0 ? endOfRun(dot + 1) : dot;
        boolean dotted = end > dot + 1 && dot > position && end - position <= LONGEST_DOTTED;
        if (!dotted || (names.isName(text.substring(position, dot)) && names.isName(text.substring(dot + 1, end)))) {
            return 0;
        }
        return end;
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < text.length() && CreditCharacters.isHan(text.charAt(end)) && wordAt(end) == 0) {
            end++;
        }
        return end;
    }

    private boolean isApart() {
        return position > endOfWord && !Character.isDigit(text.charAt(position - 1));
    }

    // In an interview 记者： heads a question, and only a known surname makes what follows a name.
    private boolean maySpeak() {
        boolean colon = endOfWord < text.length() && ":：".indexOf(text.charAt(endOfWord)) >= 0;
        return colon
                && groups.getLast()
                        .word()
                        .filter(word -> word.what().contains(Contribution.REPORTER))
                        .isPresent();
    }

    // 中央社林小禾: the name behind the agency that it works for
    private String withoutOffice(String run) {
        for (int i = run.length() - 2; i >= 2 && run.length() > 4; i--) {
            if ("社报网台".indexOf(run.charAt(i - 1)) >= 0 && names.isName(run.substring(i))) {
                return run.substring(i);
            }
        }
        return run;
    }

    // 林小禾／台北报导, but 林小禾 叶青河报道
    private boolean isPlaceBefore(String run, String word) {
        int before = position - run.length() - 1;
        boolean slash = before >= 0 && "/／".indexOf(text.charAt(before)) >= 0;
        return (word.endsWith("报道") || word.endsWith("报导"))
                && (slash || Bystanders.isPlace(run) || !names.isName(run))
                && !groups.isEmpty()
                && !groups.getLast().names().isEmpty();
    }

    // 张 三: printers spread names of two characters.
    private void takeLoneCharacter(String character) {
        if (loneCharacter.isEmpty()) {
            loneCharacter = character;
        } else {
            var name = loneCharacter + character;
            loneCharacter = "";
            add(name, false);
        }
    }

    private void endLoneCharacter() {
        leftOver += loneCharacter.length();
        loneCharacter = "";
    }

    private void takeLatin() {
        int end = position;
        boolean lower = true;
        while (end < text.length() && CreditCharacters.isLatin(text.charAt(end))) {
            lower &= Character.isLowerCase(text.charAt(end));
            end++;
        }
        boolean code = (end < text.length() && (text.charAt(end) == '_' || Character.isDigit(text.charAt(end))))
                || (position > 0 && text.charAt(position - 1) == '_');
        // Some desks sign with the address of their mail: 责任编辑：linxiaohe. More than one such word is English.
        boolean sign = lower
                && !Bystanders.isSystem(text.substring(position, end))
                && worded
                && end - position > 2
                && endsHere(end);
        if (!code && sign) {
            join(text.substring(position, end));
        } else if (!code && end - position > 2) {
            leftOver += end - position;
        }
        position = end;
        while (position < text.length()
                && (text.charAt(position) == '_' || CreditCharacters.isAsciiDigit(text.charAt(position)))) {
            position++;
        }
    }

    private boolean endsHere(int end) {
        return end == text.length() || CreditCharacters.isDivider(text.charAt(end));
    }

    // A surname that no list has is believed where the word of the credit stands apart from it: 记者 镡立.
    private void add(String name, boolean apart) {
        if (Bystanders.isNobody(name)) {
            nobody = true;
            return;
        }
        if (names.isName(name) || (apart && (name.length() == 2 || name.length() == 3))) {
            join(name);
        } else {
            leftOver += name.length();
        }
    }

    private void join(String name) {
        if (groups.isEmpty()) {
            groups.add(new Group(Optional.empty(), new ArrayList<>()));
        }
        groups.getLast().names().add(name);
    }
}
