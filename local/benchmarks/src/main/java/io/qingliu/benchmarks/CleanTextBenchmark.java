package io.qingliu.benchmarks;

import io.qingliu.clean.page.Page;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.step.Step;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The text steps on one core. The column {@code characters} is characters per second; the baseline only looks at each
 * character once and copies the text, so its ratio to the steps holds on any machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CleanTextBenchmark {
    /** Pages as crawled, or pages that need no cleaning. */
    @Param({"dirty", "clean"})
    public String pages = "dirty";

    private final CleaningPipeline pipeline = textSteps();

    /** Counts the characters that went in. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counted {
        public long characters;
    }

    private static CleaningPipeline textSteps() {
        var standard = StandardSteps.load();
        return standard.with(standard.steps().stream()
                .filter(step -> !(step instanceof Step.Enrich)
                        && !(step instanceof Step.Recognize)
                        && !(step instanceof Step.Assess))
                .toList());
    }

    private List<Page> input = List.of();

    @Setup
    public void read() {
        input = pages.equals("dirty") ? Pages.dirty() : Pages.clean();
    }

    @Benchmark
    public void steps(Counted counted, Blackhole blackhole) {
        for (var page : input) {
            blackhole.consume(pipeline.clean(page));
            counted.characters += page.text().length();
        }
    }

    @Benchmark
    public void baselineLookAndCopy(Counted counted, Blackhole blackhole) {
        for (var page : input) {
            var copy = new StringBuilder(page.text().length());
            page.text().chars().forEach(c -> copy.append((char) c));
            blackhole.consume(copy.toString());
            counted.characters += page.text().length();
        }
    }
}
