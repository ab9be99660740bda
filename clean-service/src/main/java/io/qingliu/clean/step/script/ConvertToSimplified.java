package io.qingliu.clean.step.script;

import io.qingliu.clean.page.Script;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a text in Simplified, by characters and fixed phrases: {@code 隨著資訊發展} becomes {@code 随着资讯发展}. What a
 * bad converter has made of Simplified falls back into place on the way: {@code 全麵} becomes {@code 全面}.
 */
public final class ConvertToSimplified implements Step.Convert {
    // A page that speaks of the scripts themselves shows their characters on purpose.
    private static final List<String> SPEAKS_OF_SCRIPTS = List.of("繁体", "繁體", "正体字", "正體字", "异体字", "異體字");

    private final ScriptDetector detector;
    private final Phrases traditional;
    private final Phrases leftovers;

    private ConvertToSimplified(ScriptDetector detector, Phrases traditional, Phrases leftovers) {
        this.detector = detector;
        this.traditional = traditional;
        this.leftovers = leftovers;
    }

    public static ConvertToSimplified load(ScriptDetector detector) {
        Map<String, String> table = new LinkedHashMap<>(Table.read("traditional.tsv"));
        table.putAll(Table.read("corrections.tsv"));
        return new ConvertToSimplified(detector, new Phrases(table), new Phrases(leftovers(detector)));
    }

    private static Map<String, String> leftovers(ScriptDetector detector) {
        Map<String, String> table = new LinkedHashMap<>();
        Table.read("traditional.tsv").forEach((key, value) -> {
            if (key.length() == 1 && detector.onlyTraditional(key.charAt(0))) {
                table.put(key, value);
            }
        });
        // A word may be half converted: 樹乾 as 树乾.
        Table.read("misconverted.tsv").forEach((key, value) -> {
            var half = new StringBuilder(key);
            for (int i = 0; i < key.length(); i++) {
                half.setCharAt(i, detector.onlyTraditional(key.charAt(i)) ? value.charAt(i) : key.charAt(i));
            }
            table.put(key, value);
            table.put(half.toString(), value);
        });
        table.putAll(Table.read("leftovers.tsv"));
        return table;
    }

    @Override
    public String id() {
        return "to-simplified@1";
    }

    @Override
    public Changes convert(String text, Script script) {
        var changes = Changes.of(text);
        convert(text, script, changes::replace);
        return changes.toChanges();
    }

    /** The text in Simplified, character for character: positions in it are positions in {@code text}. */
    public String fold(String text) {
        var folded = text.toCharArray();
        convert(text, detector.script(text), (start, end, value) -> {
            if (value.length() == end - start) { // not so where Simplified writes a character of another plane
                value.getChars(0, value.length(), folded, start);
            }
        });
        return String.valueOf(folded);
    }

    private interface Replacements {
        void replace(int start, int end, String value);
    }

    private void convert(String text, Script script, Replacements made) {
        switch (script) {
            case HANS -> fromSimplified(text, made);
            case HANT -> fromTraditional(text, made);
            case MIXED -> convert(text, detector.script(text) == Script.HANS ? Script.HANS : Script.HANT, made);
        }
    }

    private void fromTraditional(String text, Replacements made) {
        // Who writes 着 too, as Hong Kong does, means 著 where it stands.
        convert(text, traditional, text.indexOf('着') >= 0 ? '著' : '\0', made);
    }

    private void fromSimplified(String text, Replacements made) {
        if (SPEAKS_OF_SCRIPTS.stream().noneMatch(text::contains)) {
            convert(text, leftovers, '\0', made);
        }
    }

    private static void convert(String text, Phrases phrases, char keep, Replacements made) {
        int i = 0;
        while (i < text.length()) {
            var candidates = phrases.beginningWith(text.charAt(i));
            i = candidates.length == 0 ? i + 1 : convertAt(text, i, candidates, keep, made);
        }
    }

    // Converts the longest phrase at a position; the result is where to go on.
    private static int convertAt(String text, int position, Phrases.Phrase[] candidates, char keep, Replacements made) {
        for (var phrase : candidates) {
            if (text.startsWith(phrase.key(), position)) {
                int end = position + phrase.key().length();
                boolean kept = phrase.key().charAt(0) == keep && phrase.key().length() == 1;
                if (!kept && !HeavenOrDry.isName(text, position)) {
                    made.replace(position, end, phrase.value());
                }
                return end;
            }
        }
        return position + 1;
    }
}
