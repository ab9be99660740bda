package io.qingliu.pipeline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium, driven by Playwright under Node.js. Where one of them is missing, tests are skipped and say which one. */
public final class Browser {
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Path SCRIPTS = ROOT.resolve("local/pipeline/src/test/browser");
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long LONGEST_MINUTES = 10;

    private final Path chromium;
    private final Path node;

    private Browser(Path chromium, Path node) {
        this.chromium = chromium;
        this.node = node;
    }

    /** The one of this machine; fetches Playwright at the first time. */
    public static Browser find() throws IOException, InterruptedException {
        var chromium = CHROMIUM.stream().flatMap(name -> program(name).stream()).findFirst();
        assumeThat(chromium)
                .describedAs("Chromium is not installed (Debian: apt-get install chromium)")
                .isPresent();
        var node = program("node");
        assumeThat(node).describedAs("Node.js is not installed").isPresent();
        fetchPlaywright();
        return new Browser(chromium.orElseThrow(), node.orElseThrow());
    }

    private static void fetchPlaywright() throws IOException, InterruptedException {
        if (Files.isDirectory(SCRIPTS.resolve("node_modules/playwright-core"))) {
            return;
        }
        var npm = program("npm");
        assumeThat(npm).describedAs("npm is not installed").isPresent();
        var fetched = run(List.of(npm.orElseThrow().toString(), "ci", "--no-audit", "--no-fund"), Map.of());
        assumeThat(fetched.status())
                .describedAs("npm ci cannot fetch Playwright:\n" + fetched.output())
                .isZero();
    }

    /** Runs a script of tests against a running service; shows what it measured, and fails with what did not hold. */
    public void runTests(String script, URI address) throws IOException, InterruptedException {
        var result = run(
                List.of(node.toString(), "--test", "--test-reporter=spec", script),
                Map.of("QINGLIU_ADDRESS", address.toString(), "QINGLIU_CHROMIUM", chromium.toString()));
        System.out.println(result.output());
        assertThat(result.status()).describedAs(result.output()).isZero();
    }

    private record Result(int status, String output) {}

    private static Result run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var output = Files.createTempFile("browser", ".log");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(SCRIPTS.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            try {
                boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
                return new Result(ended ? process.exitValue() : 1, Files.readString(output, UTF_8));
            } finally {
                Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                        .forEach(ProcessHandle::destroyForcibly);
            }
        } finally {
            Files.delete(output);
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
