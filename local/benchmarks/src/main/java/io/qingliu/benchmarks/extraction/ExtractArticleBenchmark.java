package io.qingliu.benchmarks.extraction;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages per second on one core, one page after the other. {@link CompareExtractors} runs it and adds the quality. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ExtractArticleBenchmark {
    @Param
    public Extractor extractor = Extractor.QINGLIU;

    /** A folder of the public article-extraction benchmark. */
    @Param("../shared/corpus/html-dev")
    public String folder = "";

    private List<TestPage> pages = List.of();
    private int next;

    @Setup(Level.Trial)
    public void read() {
        pages = TestPage.in(Path.of(folder));
    }

    @Benchmark
    public String body() {
        next = (next + 1) % pages.size();
        return extractor.body(pages.get(next));
    }
}
