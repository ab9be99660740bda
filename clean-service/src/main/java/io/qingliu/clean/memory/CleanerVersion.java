package io.qingliu.clean.memory;

import io.qingliu.clean.message.Sha256;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.step.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Collectors;

/** Names the cleaner, so that a page is cleaned again when the cleaner has changed. */
final class CleanerVersion {
    private static final int HASH_DIGITS = 8; // tell lists of steps apart, nothing more

    private CleanerVersion() {}

    /** Version of the build and a hash of the steps' versioned ids, such as {@code 0.1.0+5be1f27a}. */
    static String of(CleaningPipeline pipeline) {
        var steps = pipeline.steps().stream().map(Step::id).collect(Collectors.joining("\n"));
        return build() + "+" + Sha256.of(steps).substring(0, HASH_DIGITS);
    }

    private static String build() {
        var build = new Properties();
        try (var file = CleanerVersion.class.getResourceAsStream("/build.properties")) {
            if (file == null) {
                throw new IllegalStateException("build.properties is missing from the jar");
            }
            build.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties cannot be read", e);
        }
        return build.getProperty("version");
    }
}
