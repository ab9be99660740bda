package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.letters.Letter;
import io.qingliu.pipeline.letters.Letters;
import io.qingliu.pipeline.letters.Selection;
import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.screen.Style.Colour;
import io.qingliu.pipeline.screen.Table;
import io.qingliu.pipeline.screen.Table.Column;
import io.qingliu.pipeline.screen.Table.Row;
import io.qingliu.pipeline.screen.Table.Side;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code dead-letters}. */
@Command(name = "dead-letters", description = "Lists the records that no service could process, or shows one whole.")
final class DeadLettersCommand implements Callable<Integer> {
    // So much of a value fits a screen or two; a page may have megabytes.
    private static final int SHOWN_CHARACTERS = 4_000;

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Mixin
    private LetterOptions options = new LetterOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "The newest only (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--show", paramLabel = "PLACE", description = "One letter whole: its headers and its value.")
    private @Nullable String show;

    @Override
    public Integer call() throws Exception {
        Logs.off();
        var letters = new Letters(kafka.kafka());
        var screen = Screens.ofThisProcess();
        return show == null ? list(letters, screen) : show(letters, show, screen);
    }

    private int list(Letters letters, Screen screen) {
        var sentBack = letters.sentBack();
        var newest = new ArrayDeque<Row>();
        var reasons = new TreeMap<String, Integer>();
        letters.forEach(options.selection(Clock.systemUTC().instant()), letter -> {
            reasons.merge(letter.headers().service() + " " + letter.headers().reason(), 1, Integer::sum);
            newest.addLast(row(letter, sentBack.contains(letter.place())));
            if (newest.size() > limit) {
                newest.removeFirst();
            }
        });
        if (reasons.isEmpty()) {
            screen.line("no dead letters");
            return ExitCode.OK;
        }
        var table = new Table(List.of(
                Column.whole("letter", Side.LEFT),
                Column.whole("time", Side.LEFT),
                Column.whole("service", Side.LEFT),
                Column.whole("reason", Side.LEFT),
                Column.whole("bytes", Side.RIGHT),
                Column.whole("sent back", Side.RIGHT),
                Column.yielding("key", 12),
                Column.yielding("message", 20)));
        newest.forEach(table::add);
        screen.table(table);
        screen.line("");
        screen.foreign(sum(reasons, newest.size()));
        return ExitCode.OK;
    }

    private static Row row(Letter letter, boolean sentBack) {
        var headers = letter.headers();
        return new Row(
                sentBack ? Colour.QUIET : Colour.NOTABLE,
                List.of(
                        letter.place(),
                        letter.time().truncatedTo(ChronoUnit.SECONDS).toString(),
                        headers.service(),
                        headers.reason(),
                        Integer.toString(letter.size()),
                        Integer.toString(letter.replays() + (sentBack ? 1 : 0)),
                        letter.key(),
                        headers.message()));
    }

    private static String sum(Map<String, Integer> reasons, int shown) {
        int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        var sum = new StringBuilder(all + (all == 1 ? " dead letter" : " dead letters"));
        if (shown < all) {
            sum.append(", the newest ").append(shown).append(" of them above");
        }
        reasons.forEach(
                (reason, count) -> sum.append("\n  ").append(count).append("  ").append(reason));
        return sum.toString();
    }

    private static int show(Letters letters, String place, Screen screen) {
        var found = new int[1];
        letters.forEach(Selection.of(place), letter -> {
            found[0]++;
            letter.record().headers().forEach(header -> screen.foreign(header.key() + ": " + text(header.value())));
            screen.foreign("key: " + letter.key());
            screen.line("value: " + letter.size() + " bytes");
            screen.line("");
            screen.foreign(text(letter.record().value()));
        });
        if (found[0] == 0) {
            System.err.println("qingliu: there is no letter " + place + "; ./qingliu dead-letters lists them");
            return ExitCode.USAGE;
        }
        return ExitCode.OK;
    }

    private static String text(byte @Nullable [] value) {
        if (value == null) {
            return "(none)";
        }
        var text = new String(value, 0, Math.min(value.length, 4 * SHOWN_CHARACTERS), UTF_8);
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + " …";
    }
}
