package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.step.reading.outline.Region;
import java.util.function.IntToDoubleFunction;

/** Weights of lines, added up so that the weight of any region is known at once. */
final class Sums {
    private final double[] before;

    private Sums(double[] before) {
        this.before = before;
    }

    static Sums of(int lines, IntToDoubleFunction weight) {
        var before = new double[lines + 1];
        for (int i = 0; i < lines; i++) {
            before[i + 1] = before[i] + weight.applyAsDouble(i);
        }
        return new Sums(before);
    }

    double total() {
        return before[before.length - 1];
    }

    double before(int line) {
        return before[line];
    }

    double in(Region region) {
        return region.isEmpty() ? 0 : before[region.endLine()] - before[region.firstLine()];
    }
}
