package io.qingliu.clean.step.places;

import io.qingliu.clean.article.Fact.Place.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which division each mention of an article means, by what else the article names. */
final class Verdict {
    private static final int ROUNDS = 3; // a township waits for its county, that for its city

    // How much speaks for a division, the least first.
    private static final int NAMED_NEAR = 1; // something above it is named in the article
    private static final int PROVINCE_NEAR = 2;
    private static final int PARENT_NEAR = 3;
    private static final int NAMED_BESIDE = 4; // its own full name is
    private static final int NAMED_BEFORE = 5; // something above it is, right before

    /** A mention and what it means; where several divisions of one name fit as well, the first stands for all. */
    record Named(Mention mention, Sense sense, boolean certain) {}

    private final Set<Division> around = new HashSet<>(); // what is named, and what that is in
    private final Set<Division> inFull = new HashSet<>();
    // Of this round: a name may have a hundred senses and stand in a page as often as it likes.
    private final Map<Question, Optional<Answer>> answers = new HashMap<>();

    private record Question(String name, @Nullable Division beside) {}

    private record Answer(Sense sense, boolean certain) {}

    /** Takes in what stands beside the article, such as its dateline. */
    void see(List<Mention> mentions) {
        mentions.forEach(mention -> surely(mention).ifPresent(this::see));
    }

    List<Named> of(List<List<Mention>> texts) {
        texts.forEach(mentions -> {
            see(mentions);
            mentions.forEach(this::seeInFull);
        });
        List<Named> named = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            answers.clear();
            named = texts.stream()
                    .flatMap(mentions -> decide(mentions).stream())
                    .toList();
            named.stream().filter(Named::certain).forEach(one -> see(one.sense()));
        }
        return named;
    }

    private List<Named> decide(List<Mention> mentions) {
        var decided = new ArrayList<Named>();
        @Nullable Named before = null;
        for (var mention : mentions) {
            var beside = before != null && before.mention().end() == mention.start()
                    ? before.sense().division()
                    : null;
            var answer = answers.computeIfAbsent(
                    new Question(mention.name(), beside), question -> answer(mention.senses(), beside));
            before = answer.map(given -> new Named(mention, given.sense(), given.certain()))
                    .orElse(null);
            if (before != null) {
                decided.add(before);
            }
        }
        return decided;
    }

    private Optional<Answer> answer(List<Sense> senses, @Nullable Division beside) {
        var enough = senses.stream()
                .filter(sense -> evidence(sense, beside) >= needed(sense, beside))
                .toList();
        if (enough.isEmpty()) {
            return Optional.empty();
        }
        var fitting = ofTheLargest(enough, beside);
        int most = fitting.stream()
                .mapToInt(sense -> evidence(sense, beside))
                .max()
                .orElse(0);
        var best = fitting.stream()
                .filter(sense -> evidence(sense, beside) == most)
                .sorted(Comparator.comparing(sense -> sense.division().level()))
                .toList();
        var first = best.getFirst();
        var level = first.division().level();
        boolean alone =
                best.stream().filter(sense -> sense.division().level() == level).count() == 1;
        // 朝阳区 is a place, whichever it may be; a short name or a township may then be anything.
        boolean named = alone || (first.form() == Sense.Form.FULL && level != Level.TOWN);
        return named ? Optional.of(new Answer(first, alone)) : Optional.empty();
    }

    // 承德 is 承德市, not 承德县, but where one of them is named in full or 承德县 is what stands below the place before.
    private List<Sense> ofTheLargest(List<Sense> senses, @Nullable Division beside) {
        var largest = senses.stream()
                .filter(Sense::isShort)
                .map(sense -> sense.division().level())
                .min(Comparator.naturalOrder());
        return senses.stream()
                .filter(sense -> !sense.isShort()
                        || sense.division().level() == largest.orElseThrow()
                        || evidence(sense, beside) >= NAMED_BESIDE)
                .toList();
    }

    private int evidence(Sense sense, @Nullable Division beside) {
        var division = sense.division();
        if (beside != null && division.above().contains(beside)) {
            return NAMED_BEFORE;
        }
        if (sense.isShort() && inFull.contains(division)) {
            return NAMED_BESIDE;
        }
        if (!division.above().isEmpty() && around.contains(division.above().getFirst())) {
            return parent(division);
        }
        return division.above().stream().anyMatch(around::contains) ? NAMED_NEAR : 0;
    }

    private static int needed(Sense sense, @Nullable Division beside) {
        // 清河县兴安公司: what is right behind a place and not in it is mostly a name.
        int alone = beside != null && sense.isShort() && !sense.isProvince() ? NAMED_NEAR : 0;
        return Math.max(alone, neededFor(sense));
    }

    private static int neededFor(Sense sense) {
        return switch (sense.doubt()) {
            case NONE -> 0;
            case SAME_PROVINCE -> NAMED_NEAR;
            case PARENT -> parent(sense.division());
            case BESIDE -> NAMED_BESIDE;
        };
    }

    // A province is less of a hint than a city is.
    private static int parent(Division division) {
        return division.level() == Level.CITY ? PROVINCE_NEAR : PARENT_NEAR;
    }

    private static Optional<Sense> surely(Mention mention) {
        var sure = mention.senses().stream()
                .filter(sense -> sense.doubt() == Sense.Doubt.NONE)
                .sorted(Comparator.comparing(sense -> sense.division().level()))
                .toList();
        boolean one = sure.size() == 1
                || (sure.size() > 1
                        && sure.get(0).division().level()
                                != sure.get(1).division().level());
        return one ? Optional.of(sure.getFirst()) : Optional.empty();
    }

    private void seeInFull(Mention mention) {
        if (mention.senses().size() == 1 && mention.senses().getFirst().form() == Sense.Form.FULL) {
            inFull.add(mention.senses().getFirst().division());
        }
    }

    private void see(Sense sense) {
        around.add(sense.division());
        around.addAll(sense.division().above());
    }
}
