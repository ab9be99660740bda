package io.qingliu.pipeline.reindex;

import io.qingliu.pipeline.environment.Builder;
import io.qingliu.pipeline.screen.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One run of {@code qingliu reindex}: fill a new generation, let it serve, see everybody follow, remove the old one. What
 * an earlier run has done is not done again; its group in Kafka goes last, so whether one is unfinished can be seen.
 */
public final class Reindexing {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    // An instance of index-service follows within its check interval, 5 seconds.
    private static final Duration MEMBERS_LEAVE = Duration.ofSeconds(60);
    private static final double SHARE_THAT_MAY_BE_MISSING = 0.1;

    private final Cluster cluster;
    private final Readers readers;
    private final String group;
    private final IntFunction<Builder> builders;
    private final Screen screen;

    /**
     * A run against servers that are there.
     *
     * @param group the consumer group of index-service; that of the builder has the generation behind it
     * @param builders start one that fills a generation
     */
    public Reindexing(Cluster cluster, Readers readers, String group, IntFunction<Builder> builders, Screen screen) {
        this.cluster = cluster;
        this.readers = readers;
        this.group = group;
        this.builders = builders;
        this.screen = screen;
    }

    /** Something that a person has to decide or mend; the message says what. */
    public static final class Obstacle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Obstacle(String message) {
            super(message);
        }
    }

    /** The group of whoever fills a generation. */
    public static String groupOf(String group, int generation) {
        return group + "-g" + generation;
    }

    /** Says what a run would do. */
    public void tell() throws IOException, InterruptedException {
        int serving = cluster.serving();
        screen.line("generation %d serves, %,d articles in %d indices"
                .formatted(serving, cluster.articles(serving), indices(serving)));
        if (isUnfinished(serving)) {
            screen.line("a run would finish the last one: see index-service follow, and remove the generations before");
            return;
        }
        int next = serving + 1;
        var toGo = readers.toGo(readers.places(groupOf(group, next)), readers.ends());
        screen.line("a run would %s generation %d: at most %,d records (%s)"
                .formatted(
                        readers.knows(groupOf(group, next)) ? "go on filling" : "fill", next, Filling.sum(toGo), toGo));
    }

    /**
     * Does all that is to do.
     *
     * @param anew throws away what an unfinished run has filled
     * @param keepOld leaves the generation that served before
     * @param evenIfSmaller lets a generation serve that holds much less than the one before
     * @throws Obstacle where it stopped, with everything as it was before or after the move
     */
    public void run(boolean anew, boolean keepOld, boolean evenIfSmaller) throws IOException, InterruptedException {
        int serving = cluster.serving();
        int target = isUnfinished(serving) ? serving : serving + 1;
        if (anew && target != serving) {
            forget(groupOf(group, target));
            cluster.remove(target);
        }
        try (var builder = builders.apply(target)) {
            if (target != serving) {
                fill(builder, target);
                compare(serving, target, evenIfSmaller);
                cluster.serve(target, readers.places(groupOf(group, target)));
                screen.line("generation %d serves".formatted(target));
            }
            awaitSearched(builder, target);
            awaitFollowers(builder, target);
        }
        if (keepOld) {
            screen.line("the old indices stay; the next run removes them");
        } else {
            removeAllBut(target);
        }
        forget(groupOf(group, target));
        screen.line("generation %d: %,d articles in %d indices"
                .formatted(target, cluster.articles(target), indices(target)));
    }

    private boolean isUnfinished(int serving) throws InterruptedException {
        return serving > 1 && readers.knows(groupOf(group, serving));
    }

    private int indices(int generation) throws IOException, InterruptedException {
        return cluster.indices().getOrDefault(generation, List.of()).size();
    }

    private void fill(Builder builder, int target) throws InterruptedException {
        screen.line("filling generation %d".formatted(target));
        var filling = new Filling(readers, groupOf(group, target));
        while (!filling.hasCaughtUp()) {
            look(builder, filling.progress());
        }
    }

    // Somebody may have made the topic anew, or cut its retention: then the old indices hold what nobody could bring
    // back.
    private void compare(int serving, int target, boolean evenIfSmaller) throws IOException, InterruptedException {
        long before = cluster.articles(serving);
        long after = cluster.articles(target);
        screen.line(
                "generation %d holds %,d articles, generation %d held %,d".formatted(target, after, serving, before));
        if (after < before * (1 - SHARE_THAT_MAY_BE_MISSING) && !evenIfSmaller) {
            throw new Obstacle("the new generation holds much less than the old one, which goes on serving; look at"
                    + " ./qingliu dead-letters --service index, or let it serve with --even-if-smaller");
        }
    }

    private void awaitSearched(Builder builder, int target) throws IOException, InterruptedException {
        while (!cluster.isSearched(target)) {
            look(builder, "waiting for the alias to move");
        }
        screen.line("people search generation %d".formatted(target));
    }

    // The builder works on meanwhile, so nothing is missing however long this takes.
    private void awaitFollowers(Builder builder, int target) throws InterruptedException {
        var elsewhere = readers.elsewhere(group, target);
        while (!elsewhere.isEmpty()) {
            if (readers.members(group) == 0) {
                throw new Obstacle("no index-service is running (group " + group + "): start it, which makes it follow,"
                        + " and run this command again, which removes the old indices");
            }
            look(
                    builder,
                    "waiting for index-service to follow in partitions " + elsewhere
                            + "; one that does not know of generations never does: bring it up to date");
            elsewhere = readers.elsewhere(group, target);
        }
        screen.line("index-service follows");
    }

    private void removeAllBut(int target) throws IOException, InterruptedException {
        var indices = cluster.indices();
        for (int old = 1; old < target; old++) {
            cluster.remove(old); // also what an earlier run has left of its templates
            if (indices.containsKey(old)) {
                screen.line("generation %d is removed".formatted(old));
            }
        }
    }

    private void forget(String retired) throws InterruptedException {
        long deadline = System.nanoTime() + MEMBERS_LEAVE.toNanos();
        while (!readers.forget(retired)) {
            if (System.nanoTime() > deadline) {
                throw new Obstacle("somebody else is still filling a generation as group " + retired
                        + ": another run of this command? Run it again when that one has ended");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void look(Builder builder, String progress) throws InterruptedException {
        builder.checkAlive();
        var troubles = builder.troubles();
        for (var trouble : troubles) {
            if (trouble.contains("was begun with another mapping")) {
                throw new Obstacle(trouble + "; start it anew with --anew. The old generation goes on serving");
            }
        }
        screen.progress(troubles.isEmpty() ? progress : progress + "; " + String.join(", ", troubles));
        Thread.sleep(BETWEEN_LOOKS);
    }
}
