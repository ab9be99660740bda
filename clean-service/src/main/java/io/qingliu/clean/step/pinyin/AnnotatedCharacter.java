package io.qingliu.clean.step.pinyin;

import java.util.ArrayList;
import java.util.List;

/**
 * One character of a page and its annotations.
 *
 * @param annotations with its main reading, the most usual of those given; at least one
 * @param glosses annotations that give it another reading
 * @param occurrences how often it stands on the page, annotated or not
 */
record AnnotatedCharacter(List<Annotation> annotations, List<Annotation> glosses, int occurrences) {
    static AnnotatedCharacter of(List<Annotation> all, int occurrences) {
        var main = all.getFirst();
        for (var annotation : all) {
            main = annotation.use().compareTo(main.use()) < 0 ? annotation : main;
        }
        var annotations = new ArrayList<Annotation>();
        var glosses = new ArrayList<Annotation>();
        for (var annotation : all) {
            (annotation.syllable().equals(main.syllable()) ? annotations : glosses).add(annotation);
        }
        return new AnnotatedCharacter(annotations, glosses, occurrences);
    }

    Use use() {
        return annotations.getFirst().use();
    }

    boolean toned() {
        return annotations.getFirst().toned();
    }

    int times() {
        return annotations.size();
    }

    /** A writer explains a character once; a machine does it each time, but for a headline that it did not see. */
    boolean mostTimes() {
        return 2 * times() >= occurrences - glosses.size();
    }

    boolean everyTime() {
        return times() == occurrences - glosses.size();
    }

    /** Entries of a word list stand alone; a machine annotates running text. */
    boolean inWords() {
        return 2 * annotations.stream().filter(Annotation::inWord).count() >= times();
    }
}
