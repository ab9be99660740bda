package io.qingliu.clean.step.credits;

import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.step.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of credits, such as 记者 and 责任编辑, and what each says that somebody did. */
final class CreditWords {
    private final Map<String, Word> meanings = new HashMap<>();
    private final Words words;

    /**
     * What a word says.
     *
     * @param what contributions; empty for those that are not kept, such as proof-reading
     * @param mayFollow whether it may stand behind the names: 张三 摄
     * @param replaces whether it then takes the place of what came before: 记者 张三 摄 is a photographer only
     */
    record Word(List<Contribution> what, boolean mayFollow, boolean replaces) {}

    private CreditWords(List<String> lines) {
        for (var line : lines) {
            var fields = line.split("\t");
            meanings.put(fields[0], word(fields[1]));
        }
        words = Words.of(meanings.keySet());
    }

    static CreditWords load() {
        return new CreditWords(Words.lines(CreditWords.class, "credit-words.tsv"));
    }

    private static Word word(String meaning) {
        boolean replaces = meaning.endsWith("!");
        var rest = replaces ? meaning.substring(0, meaning.length() - 1) : meaning;
        boolean mayFollow = rest.endsWith("*");
        var names = mayFollow ? rest.substring(0, rest.length() - 1) : rest;
        var what = Arrays.stream(names.split(","))
                .filter(name -> !name.equals("-"))
                .map(name -> Contribution.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        return new Word(what, mayFollow, replaces);
    }

    Set<String> all() {
        return Set.copyOf(meanings.keySet());
    }

    /** Length of the longest credit word that begins here; 0 where none does. */
    int lengthAt(String text, int start) {
        return words.lengthAt(text, start);
    }

    boolean in(String text) {
        return words.in(text);
    }

    Word meaning(String word) {
        var meaning = meanings.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException("not a word of credits: " + word);
        }
        return meaning;
    }
}
