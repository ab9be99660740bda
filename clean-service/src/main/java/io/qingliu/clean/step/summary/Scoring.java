package io.qingliu.clean.step.summary;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores sentences by what Edmundson (New methods in automatic extracting, Journal of the ACM 16, 1969) found to tell
 * those that sum a text up: location, title words and key words; and by length. News begins with what matters, so
 * location weighs most.
 */
final class Scoring {
    private static final double LOCATION = 0.4;
    private static final double TITLE = 0.25;
    private static final double KEYWORDS = 0.25;
    private static final double LENGTH = 0.1;

    // In characters. What is shorter than the first is a cry or a heading.
    private static final int SHORTEST = 18;
    private static final int SHORT = 25;
    private static final int LONG = 90;
    private static final int LONGEST = 220;

    private static final String STATING = "。！!";
    private static final String CLOSING = "”’」』）)";
    private static final int MOST_TITLE_WORDS = 24;
    // What leans on a sentence before it says little alone; what asks says nothing.
    private static final Words LEANING = Words.load(Scoring.class, "leaning.txt");
    private static final double LEANS = 0.6;

    private final String body;
    private final List<Sentence> sentences;
    private final long[] subjects;
    private final double[] keywordWeights;
    private final double[] titleWeights;

    private Scoring(String body, List<Sentence> sentences) {
        this.body = body;
        this.sentences = sentences;
        this.subjects = new long[sentences.size()];
        this.keywordWeights = new double[sentences.size()];
        this.titleWeights = new double[sentences.size()];
    }

    static List<Scored> of(Article article, Segmentation title, List<Sentence> sentences) {
        var scoring = new Scoring(article.body(), sentences);
        int bit = 0;
        var keywords = article.facts(Fact.Keyword.class);
        double allKeywords = keywords.stream().mapToDouble(Fact.Keyword::score).sum();
        for (var keyword : keywords) {
            scoring.mark(keyword.term(), scoring.keywordWeights, keyword.score() / allKeywords, 1L << bit++);
        }
        var titleWords = titleWords(title);
        for (var word : titleWords) {
            scoring.mark(word, scoring.titleWeights, 1.0 / titleWords.size(), 1L << bit++);
        }
        return scoring.scored(article.title());
    }

    private static List<String> titleWords(Segmentation title) {
        var words = new ArrayList<String>();
        for (int i = 0; i < title.size() && words.size() < MOST_TITLE_WORDS; i++) {
            if (title.length(i) > 1 && title.part(i) != PartOfSpeech.PUNCTUATION && !words.contains(title.word(i))) {
                words.add(title.word(i));
            }
        }
        return words;
    }

    // Gives every sentence with the term its weight, once.
    private void mark(String term, double[] weights, double weight, long bit) {
        int sentence = 0;
        for (int at = body.indexOf(term); at >= 0 && sentence < sentences.size(); at = body.indexOf(term, at)) {
            while (sentence < sentences.size() && sentences.get(sentence).end() <= at) {
                sentence++;
            }
            if (sentence < sentences.size()) {
                if (sentences.get(sentence).start() <= at) {
                    weights[sentence] += weight;
                    subjects[sentence] |= bit;
                }
                at = sentences.get(sentence).end();
            }
        }
    }

    private List<Scored> scored(String title) {
        var scored = new ArrayList<Scored>();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (maySumUp(sentence, title)) {
                scored.add(new Scored(sentence, score(i, sentence), subjects[i]));
            }
        }
        return scored;
    }

    private double score(int i, Sentence sentence) {
        double score = LOCATION * location(sentence)
                + TITLE * titleWeights[i]
                + KEYWORDS * keywordWeights[i]
                + LENGTH * length(sentence);
        return LEANING.lengthAt(body, sentence.start()) > 0 ? LEANS * score : score;
    }

    private static double location(Sentence sentence) {
        double early = 1 / Math.sqrt(1 + sentence.ordinal());
        return sentence.opensParagraph() ? early : 0.8 * early;
    }

    private static double length(Sentence sentence) {
        int length = sentence.length();
        if (length < SHORT) {
            return (double) length / SHORT;
        }
        return length <= LONG ? 1 : Math.max(0, 1 - (double) (length - LONG) / LONG);
    }

    private boolean maySumUp(Sentence sentence, String title) {
        return isWhole(sentence)
                && sentence.length() >= SHORTEST
                && sentence.length() <= LONGEST
                && !isSpoken(sentence)
                && (title.isEmpty() || !sentence.of(body).startsWith(title));
    }

    // A question sums nothing up; what has no full stop is a heading, or was cut off.
    private boolean isWhole(Sentence sentence) {
        int last = sentence.end() - 1;
        while (last > sentence.start() && CLOSING.indexOf(body.charAt(last)) >= 0) {
            last--;
        }
        return STATING.indexOf(body.charAt(last)) >= 0;
    }

    private boolean isSpoken(Sentence sentence) {
        char first = body.charAt(sentence.start());
        char last = body.charAt(sentence.end() - 1);
        return (first == '“' || first == '「') && (last == '”' || last == '」' || last == '。');
    }
}
