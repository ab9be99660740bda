package io.qingliu.pipeline;

import io.qingliu.pipeline.letters.Replay;
import io.qingliu.pipeline.letters.Verdict;
import java.time.Clock;
import java.util.Collections;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code replay}. */
@Command(name = "replay", description = "Sends dead letters back to the topics that they came from.")
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Mixin
    private LetterOptions options = new LetterOptions();

    @Option(names = "--all", description = "Every letter, where nothing else narrows it.")
    private boolean all;

    @Option(names = "--dry-run", description = "Only say what would be sent.")
    private boolean dryRun;

    @Option(
            names = "--at-most",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often a record may be sent back in all (${DEFAULT-VALUE}).")
    private int atMost;

    @Override
    public Integer call() throws Exception {
        var selection = options.selection(Clock.systemUTC().instant());
        if (selection.isAll() && !all) {
            System.err.println("qingliu: say which: --service, --reason, --since, --letter, or --all");
            return ExitCode.USAGE;
        }
        Logs.off();
        var replay = new Replay(kafka.kafka(), atMost);
        var screen = Screens.ofThisProcess();
        var plan = dryRun
                ? replay.plan(selection)
                : replay.send(selection, (sent, due) -> screen.progress(sent + " of " + due + " sent back"));
        for (var verdict : Verdict.values()) {
            int count = Collections.frequency(plan.values(), verdict);
            if (count > 0) {
                screen.line(count + "  " + words(verdict));
            }
        }
        if (plan.isEmpty()) {
            screen.line("no such dead letters");
        }
        return ExitCode.OK;
    }

    private String words(Verdict verdict) {
        return dryRun && verdict == Verdict.SENT ? "would be " + verdict.words() : verdict.words();
    }
}
