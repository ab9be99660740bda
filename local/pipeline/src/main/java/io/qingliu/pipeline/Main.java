package io.qingliu.pipeline;

import io.qingliu.pipeline.input.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind {@code ./qingliu}. */
@Command(
        name = "qingliu",
        subcommands = {
            RunCommand.class,
            SendCommand.class,
            DeadLettersCommand.class,
            ReplayCommand.class,
            ReindexCommand.class,
            StormCommand.class
        },
        description = "Qingliu on one machine.")
final class Main {
    private Main() {}

    /**
     * Ends with 0, or 1 where something went wrong, 2 for a wrong command line, 128 and more after a signal; {@code send}
     * ends with 3 where everything was sent and not all of it was accepted.
     */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
                .execute(arguments));
    }

    private static int explain(Exception failure) {
        System.err.println("qingliu: " + Trouble.of(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
