package io.qingliu.benchmarks;

import io.qingliu.clean.page.Page;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.pipeline.StandardSteps;
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
 * Cleaning and learning all facts, on one core. The column {@code characters} is characters of pages per second; two
 * thousand are a page. The baseline only cuts the clean bodies into words, which is most of the work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EnrichBenchmark {
    /** Pages as crawled, or pages that need no cleaning. */
    @Param({"dirty", "clean"})
    public String pages = "dirty";

    private final CleaningPipeline pipeline = StandardSteps.load();
    private List<Page> input = List.of();
    private List<List<String>> bodies = List.of();

    /** Counts the characters that went in, and the same in pages of two thousand. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Counted {
        private static final double PAGE = 2_000;

        public long characters;

        /** Pages of two thousand characters. */
        public double pagesOf2000() {
            return characters / PAGE;
        }
    }

    @Setup
    public void read() {
        input = pages.equals("dirty") ? Pages.dirty() : Pages.clean();
        bodies = input.stream().map(this::bodies).toList();
    }

    private List<String> bodies(Page page) {
        return switch (pipeline.clean(page)) {
            case Outcome.Cleaned cleaned ->
                cleaned.articles().stream().map(article -> article.body()).toList();
            case Outcome.Rejected rejected -> List.of();
        };
    }

    @Benchmark
    public void cleanAndEnrich(Counted counted, Blackhole blackhole) {
        for (var page : input) {
            blackhole.consume(pipeline.clean(page));
            counted.characters += page.text().length();
        }
    }

    @Benchmark
    public void baselineSegmentOnly(Counted counted, Blackhole blackhole) {
        for (int i = 0; i < input.size(); i++) {
            for (var body : bodies.get(i)) {
                blackhole.consume(pipeline.segment().apply(body));
            }
            counted.characters += input.get(i).text().length();
        }
    }
}
