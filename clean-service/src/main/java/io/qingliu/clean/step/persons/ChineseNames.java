package io.qingliu.clean.step.persons;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.credits.Names;
import io.qingliu.clean.step.words.Words;

/** Names of a surname and a given name: 林小禾, 欧阳文博, 林陈月娥, 山本太郎. */
final class ChineseNames {
    private static final int HOPELESS = Likeness.HOPELESS;
    private static final int LONGEST_JAPANESE = 3; // 进次郎
    private static final Words JAPANESE = Titles.words("japanese-surnames.txt");

    private final Segmentation words;
    private final String text;
    private final Names names;
    private final Likeness likeness;
    private final Surroundings surroundings;

    ChineseNames(Segmentation words, Names names, Likeness likeness, Surroundings surroundings) {
        this.words = words;
        this.text = words.text();
        this.names = names;
        this.likeness = likeness;
        this.surroundings = surroundings;
    }

    void from(int start, Candidates candidates) {
        int surname = names.surnameAt(text, start);
        for (int length = surname; length >= 1; length--) {
            for (int given = 1; given <= 2; given++) {
                int end = start + length + given;
                int sum = surroundings.isHan(start, end) ? likeness.ofChinese(words, start, end, length) : HOPELESS;
                if (sum > HOPELESS && mayBeGiven(start + length, end)) {
                    candidates.offer(end, sum + surroundings.unfinished(end, likeness));
                }
            }
        }
        if (surname == 1 && surroundings.isHan(start, start + 4) && names.surnameAt(text, start + 1) == 1) {
            candidates.offer(start + 4, likeness.ofTwoSurnames(words, start, start + 4));
        }
        japanese(start, candidates);
    }

    private void japanese(int start, Candidates candidates) {
        int surname = JAPANESE.lengthAt(text, start);
        for (int given = 1; surname > 0 && given <= LONGEST_JAPANESE; given++) {
            int end = start + surname + given;
            if (surroundings.isHan(start, end) && mayBeGiven(start + surname, end)) {
                candidates.offer(end, likeness.ofJapanese(words, start, end, surname));
            }
        }
    }

    // Not 冯警官, 李某某.
    private boolean mayBeGiven(int start, int end) {
        return text.charAt(start) != '某' && surroundings.titleAt(start) < end - start;
    }
}
