package io.qingliu.pipeline;

import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.screen.Style;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The screen that this process writes to. */
final class Screens {
    private Screens() {}

    /** A terminal where the launcher saw one; Java itself cannot tell before version 22. */
    static Screen ofThisProcess() {
        // UTF-8 whatever the locale says: titles are Chinese.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var columns = System.getProperty("qingliu.columns", "");
        return columns.isEmpty()
                ? Screen.file(out, Clock.systemUTC())
                : Screen.terminal(out, Clock.systemUTC(), Integer.parseInt(columns), style());
    }

    // https://no-color.org
    private static Style style() {
        return System.getenv().getOrDefault("NO_COLOR", "").isEmpty() ? Style.COLOURED : Style.PLAIN;
    }
}
