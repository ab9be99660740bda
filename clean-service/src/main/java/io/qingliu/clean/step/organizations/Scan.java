package io.qingliu.clean.step.organizations;

import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names of bodies in one pass over the words of a text. */
final class Scan {
    private final Heads heads = new Heads();
    private final Words followers = WordList.load("followers.txt");
    private final KnownNames known = new KnownNames();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Seats seats;
    private final Naming naming;

    Scan(Seats seats) {
        this.seats = seats;
        naming = new Naming(seats, vocabulary);
    }

    /** In the order of the text; none inside of another. */
    List<Mention> mentions(Segmentation text) {
        var passage = new Passage(text, vocabulary, seats);
        var found = new ArrayList<Mention>();
        for (int word = 0; word < text.size(); word++) {
            known.at(text, word).filter(mention -> isWhole(text, mention)).ifPresent(mention -> add(found, mention));
            Newspaper.at(text, word).ifPresent(mention -> add(found, mention));
            heads.endingWith(text, word)
                    .flatMap(head -> naming.name(passage, head, lastBefore(found, head)))
                    .filter(mention -> isWhole(text, mention))
                    .ifPresent(mention -> add(found, mention));
        }
        return found;
    }

    private boolean isWhole(Segmentation text, Mention mention) {
        int follower = followers.lengthAt(text.text(), mention.end());
        return follower == 0 || !text.isBoundary(mention.end() + follower);
    }

    private static Optional<Mention> lastBefore(List<Mention> found, Head head) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).end() <= head.start()) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    // 清河县公安局 is no body of its own once 刑侦大队 has turned up behind it.
    private static void add(List<Mention> found, Mention mention) {
        while (!found.isEmpty()
                && found.getLast().length() < mention.length()
                && found.getLast().start() >= mention.start()
                && found.getLast().end() <= mention.end()) {
            found.removeLast();
        }
        if (found.isEmpty() || found.getLast().end() <= mention.start()) {
            found.add(mention);
        }
    }
}
