package io.qingliu.pipeline.screen;

import io.qingliu.pipeline.screen.Style.Colour;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where the runner writes for a person. On a terminal the line of progress is written over itself; elsewhere a plain
 * line comes after a few seconds in which nothing was written, so that a log stays readable.
 */
public final class Screen {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    /** For output that goes to a file: wide enough for a headline. */
    private static final int COLUMNS_OF_A_FILE = 120;

    private static final String START_OF_CLEARED_LINE = "\r\u001B[2K";

    private final PrintStream out;
    private final Clock clock;
    private final int columns;
    private final boolean terminal;
    private final Style style;

    private Instant nextLine;
    private boolean progressShown;

    private Screen(PrintStream out, Clock clock, int columns, boolean terminal, Style style) {
        this.out = out;
        this.clock = clock;
        this.columns = columns;
        this.terminal = terminal;
        this.style = style;
        nextLine = clock.instant().plus(BETWEEN_LINES);
    }

    /** A terminal of some columns. */
    public static Screen terminal(PrintStream out, Clock clock, int columns, Style style) {
        return new Screen(out, clock, columns, true, style);
    }

    /** A file, or another program. */
    public static Screen file(PrintStream out, Clock clock) {
        return new Screen(out, clock, COLUMNS_OF_A_FILE, false, Style.PLAIN);
    }

    /** Writes a line that stays. */
    public synchronized void line(String text) {
        clearProgress();
        print(text);
    }

    /** Writes text that anybody may have written, line by line, without what could steer a terminal. */
    public synchronized void foreign(String text) {
        text.lines().map(Width::harmless).forEach(this::line);
    }

    /** Shows how far the work is; only the newest of these matters. */
    public synchronized void progress(String text) {
        if (terminal) {
            out.print(START_OF_CLEARED_LINE
                    + styled(Colour.QUIET, Width.fit(text, columns - 1).stripTrailing()));
            out.flush();
            progressShown = true;
        } else if (!clock.instant().isBefore(nextLine)) {
            print(text);
        }
    }

    /** Writes a table as wide as this screen at most. */
    public synchronized void table(Table table) {
        table.lines(columns, style).forEach(this::line);
    }

    /** The text in a colour, where there are colours. */
    public String styled(Colour colour, String text) {
        return style.in(colour, text);
    }

    /** Takes the line of progress away. */
    public synchronized void done() {
        clearProgress();
        out.flush();
    }

    private void print(String text) {
        out.println(text);
        out.flush();
        nextLine = clock.instant().plus(BETWEEN_LINES);
    }

    private void clearProgress() {
        if (progressShown) {
            out.print(START_OF_CLEARED_LINE);
            progressShown = false;
        }
    }
}
