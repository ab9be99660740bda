package io.qingliu.pipeline;

import io.qingliu.pipeline.letters.Selection;
import io.qingliu.pipeline.letters.Since;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which letters the commands about dead letters mean. */
final class LetterOptions {
    private static final List<String> SERVICES = List.of("ingest", "clean", "index");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--service", split = ",", paramLabel = "NAME", description = "ingest, clean or index.")
    private Set<String> services = Set.of();

    @Option(names = "--reason", split = ",", paramLabel = "CODE", description = "Such as document-refused.")
    private Set<String> reasons = Set.of();

    @Option(names = "--since", paramLabel = "TIME", description = "30m, 2h or 7d ago, or a time in RFC 3339.")
    private @Nullable String since;

    @Option(names = "--letter", split = ",", paramLabel = "PLACE", description = "Single ones, such as 2:17.")
    private Set<String> places = Set.of();

    /**
     * The letters that are meant.
     *
     * @throws ParameterException with a sentence where that cannot be
     */
    Selection selection(Instant now) {
        if (!SERVICES.containsAll(services)) {
            throw wrong("--service is one of " + String.join(", ", SERVICES));
        }
        try {
            return new Selection(
                    services, reasons, Optional.ofNullable(since).map(text -> Since.parse(text, now)), places);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), "qingliu: " + message);
    }
}
