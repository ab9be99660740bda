package io.qingliu.pipeline.storm;

import io.qingliu.pipeline.environment.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One thing that goes wrong. */
sealed interface Fault {
    /** What happens, in words. */
    default String words() {
        return switch (this) {
            case Kill kill -> "kill -9 " + name(kill.member());
            case Restart restart -> "restart " + name(restart.member());
            case Bad bad ->
                "Elasticsearch: "
                        + bad.weather().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String name(Member member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code kill -9}; the process is started again at once. */
    record Kill(Member member) implements Fault {}

    /** A process stops in order and is started again: its partitions move to the other instance and back. */
    record Restart(Member member) implements Fault {}

    /** Requests to Elasticsearch go wrong for some seconds. */
    record Bad(Weather weather) implements Fault {}

    /**
     * As many faults as are asked for: each kind comes once before any comes again, so that a short storm has them all.
     */
    static List<Fault> storm(int faults, Random random) {
        var storm = new ArrayList<Fault>();
        while (storm.size() < faults) {
            var kinds = kinds();
            Collections.shuffle(kinds, random);
            storm.addAll(kinds.subList(0, Math.min(kinds.size(), faults - storm.size())));
        }
        return storm;
    }

    private static List<Fault> kinds() {
        var kinds = new ArrayList<Fault>();
        for (var member : Member.values()) {
            kinds.add(new Kill(member));
        }
        kinds.add(new Restart(Member.INDEX_2));
        kinds.add(new Restart(Member.CLEAN_2));
        for (var weather : Weather.values()) {
            if (weather != Weather.FINE) {
                kinds.add(new Bad(weather));
            }
        }
        return kinds;
    }
}
