package io.qingliu.benchmarks;

import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.StandardSteps;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loading all tables and models in a JVM that has just started, and the heap that they keep. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LoadTablesBenchmark {
    private static final double MEGABYTE = 1e6;

    private @Nullable CleaningPipeline loaded;
    private long before;

    @Setup(Level.Trial)
    public void measureEmpty() {
        before = usedHeap();
    }

    @Benchmark
    public CleaningPipeline load() {
        var pipeline = StandardSteps.load();
        loaded = pipeline;
        return pipeline;
    }

    @TearDown(Level.Trial)
    public void printKept() {
        var kept = (usedHeap() - before) / MEGABYTE;
        System.out.printf(Locale.ROOT, "%nheap kept by %s: %.1f MB%n", loaded == null ? "nothing" : "all tables", kept);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
