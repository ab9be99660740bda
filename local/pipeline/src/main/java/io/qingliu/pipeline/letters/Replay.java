package io.qingliu.pipeline.letters;

import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.letters.LaterRecords.Wanted;
import io.qingliu.pipeline.outcome.Origin;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Sends dead letters back to where they came from. Looks first, so that a dry run says what the real one will do. */
public final class Replay {
    // A letter's headers are anybody's: they must not make us write to just any topic.
    private static final Set<String> READ_BY_A_SERVICE =
            Set.of("articles.raw.v1", "articles.ingested.v1", LaterRecords.COMPACTED);

    private final KafkaConnection kafka;
    private final Letters letters;
    private final int atMost;

    /**
     * A replay on one Kafka.
     *
     * @param atMost how often a record may be sent back in all
     */
    public Replay(KafkaConnection kafka, int atMost) {
        this.kafka = kafka;
        this.letters = new Letters(kafka);
        this.atMost = atMost;
    }

    /** What will become of each letter of a selection, by its place, in the order of the topic. */
    public Map<String, Verdict> plan(Selection selection) {
        var sentBack = letters.sentBack();
        var verdicts = new LinkedHashMap<String, Verdict>();
        var articles = new HashMap<String, Wanted>();
        letters.forEach(selection, letter -> {
            var home = letter.headers().place().filter(place -> READ_BY_A_SERVICE.contains(place.topic()));
            verdicts.put(letter.place(), verdict(letter, home.isPresent(), sentBack));
            home.filter(place -> place.topic().equals(LaterRecords.COMPACTED))
                    .ifPresent(place -> articles.put(letter.place(), Wanted.of(letter, place)));
        });
        var later = LaterRecords.find(kafka, articles.values());
        articles.forEach((place, article) -> {
            if (later.contains(article)) {
                verdicts.replace(place, Verdict.SENT, Verdict.SUPERSEDED);
            }
        });
        return verdicts;
    }

    private Verdict verdict(Letter letter, boolean hasHome, Set<String> sentBack) {
        if (sentBack.contains(letter.place())) {
            return Verdict.SENT_BEFORE;
        }
        if (!hasHome) {
            return Verdict.HOMELESS;
        }
        return letter.replays() < atMost ? Verdict.SENT : Verdict.TOO_OFTEN;
    }

    /**
     * Sends what the plan says, and returns it. Each letter goes with its receipt in one transaction: after a kill at any
     * moment it has both or none, and the next replay goes on. Another replay that is at work is ended.
     *
     * @param progress gets how many are sent, and of how many
     */
    public Map<String, Verdict> send(Selection selection, BiConsumer<Integer, Integer> progress) {
        try (var post = Post.open(kafka)) { // before looking: it waits for the receipts of an earlier replay
            var plan = plan(selection);
            int due = Collections.frequency(plan.values(), Verdict.SENT);
            letters.forEach(selection, letter -> {
                if (plan.get(letter.place()) == Verdict.SENT) {
                    post.sendBack(letter, home(letter).topic());
                    progress.accept(post.sent(), due);
                }
            });
            post.finish();
            return plan;
        }
    }

    private static Origin home(Letter letter) {
        return letter.headers().place().orElseThrow();
    }
}
