package io.qingliu.clean.step.assessment;

import io.qingliu.clean.article.Fact.Flag;
import java.util.Set;

/** How much of the score each flag takes, in hundredths. */
final class Deductions {
    private static final int ALL = 100;

    private Deductions() {}

    static double score(Set<Flag> flags) {
        int taken = flags.stream().mapToInt(Deductions::of).sum();
        return Math.max(0, ALL - taken) / (double) ALL;
    }

    static int of(Flag flag) {
        return switch (flag) {
            case NO_TITLE -> 10;
            case NO_DATE -> 15;
            case NO_SOURCE -> 10;
            case SHORT -> 10;
            case TRUNCATED -> 25;
            case HALF -> 25;
            case MOJIBAKE_LEFT -> 20;
            case DIGITS_LOST -> 40;
            case PINYIN_REMOVED -> 5;
            case MACHINE_CONVERTED -> 5;
            case SOURCE_SUBSTITUTED -> 5;
            case CONTENT_FARM_SUSPECTED -> 20;
            case DATE_IN_FUTURE -> 15;
        };
    }
}
